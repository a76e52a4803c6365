import { sql } from '../db/sql.js';
import type { NewTicket, TicketSummary } from './port.js';
import type { Scope } from './scope.js';
import { overlap } from './text.js';
import { rowId, ticketColumns, ticketTables, toSummary, type TicketRow } from './ticketRows.js';

/** The customer's own tickets that are not closed and seem to be about the same, at most three. */
export async function findSimilarTickets(
  { db, viewer }: Scope,
  draft: Pick<NewTicket, 'subject' | 'body' | 'serviceId'>,
): Promise<TicketSummary[]> {
  const serviceId = draft.serviceId === undefined ? undefined : rowId(draft.serviceId);
  const rows = await db.query<TicketRow>(sql`
    select ${ticketColumns(viewer)} from ${ticketTables}
    where t.customer_id = ${viewer.id} and t.status <> 'closed' order by t.updated_at desc limit 100`);
  return rows
    .map((row) => {
      const sameService = serviceId !== undefined && row.service_id === serviceId;
      return { row, score: overlap(draft.subject, row.subject) + (sameService ? 0.2 : 0) };
    })
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ row }) => toSummary(row, viewer));
}
