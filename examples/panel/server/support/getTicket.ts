import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Viewer } from '../viewer.js';
import { ticketsSeenBy } from './access.js';
import { listParticipants } from './listParticipants.js';
import { expectReply, type Ticket } from './port.js';
import { notFound } from './refuse.js';
import { rowId, ticketColumns, ticketTables, toSummary, type TicketRow } from './ticketRows.js';

/** Reads one ticket of those that the viewer may see. */
export async function getTicket(db: Queryable, viewer: Viewer, id: string): Promise<Ticket> {
  const [row] = await db.query<TicketRow>(sql`
    select ${ticketColumns(viewer)} from ${ticketTables}
    where t.id = ${rowId(id) ?? 0} and ${ticketsSeenBy(viewer)}`);
  if (!row) throw notFound('ticket');
  const closed = row.status === 'closed';
  const customer = viewer.role === 'customer';
  const fields = row.fields?.[viewer.locale] ?? [];
  const expectation = await expectationOf(db, row);
  return {
    ...toSummary(row),
    can: {
      reply: true,
      close: !closed,
      reopen: closed,
      rate: customer && (closed || (await hasAnswer(db, row.id))),
      attach: true,
      edit: !closed,
    },
    ...(fields.length > 0 && { fields }),
    participants: await listParticipants(db, row.id),
    ...(expectation && { expectation }),
    ...(row.rating_score !== null && {
      rating: { score: row.rating_score, ...(row.rating_comment !== null && { comment: row.rating_comment }) },
    }),
    ...(row.follow_up_of !== null && { followUpOf: String(row.follow_up_of) }),
  };
}

/** Finds a ticket that the viewer may see and keeps others from changing it until the transaction is through. */
export async function lockTicket(tx: Queryable, viewer: Viewer, id: string): Promise<LockedTicket> {
  const [row] = await tx.query<LockedTicket>(sql`
    select t.id, t.customer_id, t.status, t.subject, t.department_id, t.priority_id, t.assignee_id, t.waiting_since,
      t.mail_token
    from tickets t where t.id = ${rowId(id) ?? 0} and ${ticketsSeenBy(viewer)} for update`);
  if (!row) throw notFound('ticket');
  return row;
}

export interface LockedTicket {
  id: number;
  customer_id: number;
  status: Ticket['status']['kind'];
  subject: string;
  department_id: string;
  priority_id: string;
  assignee_id: number | null;
  waiting_since: Date | null;
  mail_token: string;
}

async function hasAnswer(db: Queryable, ticketId: number): Promise<boolean> {
  const [row] = await db.query<{ found: boolean }>(
    sql`select exists (select 1 from messages where ticket_id = ${ticketId} and author_role = 'staff') as found`,
  );
  return row?.found ?? false;
}

/** When the department should have answered, and how many of its tickets are before this one: urgent ones first. */
async function expectationOf(db: Queryable, row: TicketRow): Promise<Ticket['expectation']> {
  if (row.waiting_since === null || row.status === 'closed') return undefined;
  const [place] = await db.query<{ before: number }>(sql`
    select count(*) as before
    from tickets o join priorities op on op.id = o.priority_id, priorities p
    where p.id = ${row.priority_id} and o.department_id = ${row.department_id} and o.id <> ${row.id}
      and o.status <> 'closed' and o.waiting_since is not null
      and (op.position > p.position or (op.position = p.position and o.waiting_since < ${row.waiting_since}))`);
  const department = { replyTime: row.reply_time, ...(row.hours && { hours: row.hours }) };
  const { replyBy } = expectReply({}, department, row.waiting_since.getTime());
  return {
    ...(replyBy !== undefined && { replyBy }),
    queuePosition: (place?.before ?? 0) + 1,
  };
}
