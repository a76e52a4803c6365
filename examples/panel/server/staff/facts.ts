import { servicesOf, type BoughtService } from '../account/routes.js';
import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { notFound } from '../support/refuse.js';
import { rowId } from '../support/ticketRows.js';

/** What staff see beside a ticket in the queue. */
export interface TicketFacts {
  ticketId: string;
  customer: { id: string; name: string; email: string };
  assignee: { id: string; name: string } | null;
}

/** The customer's card beside an open ticket. */
export interface CustomerCard extends TicketFacts {
  customer: TicketFacts['customer'] & { locale: string; since: string; services: BoughtService[]; tickets: number };
  notes: number;
}

interface FactsRow {
  ticket_id: number;
  customer_id: number;
  name: string;
  email: string;
  locale: string;
  since: Date;
  assignee_id: number | null;
  assignee: string | null;
}

/** The facts of several tickets at once, for a page of the queue. */
export async function listFacts(db: Queryable, ids: readonly string[]): Promise<TicketFacts[]> {
  return (
    await readFacts(
      db,
      ids.map((id) => rowId(id) ?? 0),
    )
  ).map(toFacts);
}

/** Everything staff need to know about whose ticket this is. */
export async function readCustomerCard(db: Queryable, id: string): Promise<CustomerCard> {
  const [row] = await readFacts(db, [rowId(id) ?? 0]);
  if (!row) throw notFound('ticket');
  const [counts] = await db.query<{ tickets: number; notes: number }>(sql`
    select (select count(*) from tickets where customer_id = ${row.customer_id}) as tickets,
      (select count(*) from notes where ticket_id = ${row.ticket_id}) as notes`);
  const facts = toFacts(row);
  return {
    ...facts,
    customer: {
      ...facts.customer,
      locale: row.locale,
      since: row.since.toISOString(),
      services: await servicesOf(db, row.customer_id),
      tickets: counts?.tickets ?? 0,
    },
    notes: counts?.notes ?? 0,
  };
}

function readFacts(db: Queryable, ids: readonly number[]): Promise<FactsRow[]> {
  return db.query<FactsRow>(sql`
    select t.id as ticket_id, u.id as customer_id, u.name, u.email, u.locale, u.created_at as since,
      t.assignee_id, a.name as assignee
    from tickets t join users u on u.id = t.customer_id left join users a on a.id = t.assignee_id
    where t.id = any(${ids}::bigint[])`);
}

function toFacts(row: FactsRow): TicketFacts {
  return {
    ticketId: String(row.ticket_id),
    customer: { id: String(row.customer_id), name: row.name, email: row.email },
    assignee: row.assignee_id === null ? null : { id: String(row.assignee_id), name: row.assignee ?? '' },
  };
}
