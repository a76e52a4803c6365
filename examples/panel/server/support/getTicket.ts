import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Viewer } from '../viewer.js';
import { ticketsSeenBy } from './access.js';
import { listParticipants } from './listParticipants.js';
import { expectReply, type Ticket } from './port.js';
import { notFound } from './refuse.js';
import type { Scope } from './scope.js';
import { rowId, ticketColumns, ticketTables, toSummary, type TicketRow } from './ticketRows.js';

/** Who asks, and what time it is: a closed ticket can be opened again for a while. */
type Asker = Pick<Scope, 'viewer' | 'clock'>;

const reopenDays = 30;

/** Until when a customer can go on in a ticket that was closed then. */
export function reopenableUntil(closedAt: Date): Date {
  return new Date(closedAt.getTime() + reopenDays * 86_400_000);
}

/** Reads one ticket of those that the viewer may see. */
export async function getTicket(db: Queryable, { viewer, clock }: Asker, id: string): Promise<Ticket> {
  const now = clock();
  const [row] = await db.query<TicketRow>(sql`
    select ${ticketColumns(viewer)} from ${ticketTables}
    where t.id = ${rowId(id) ?? 0} and ${ticketsSeenBy(viewer)}`);
  if (!row) throw notFound('ticket');
  const closed = row.status === 'closed';
  const customer = viewer.role === 'customer';
  const fields = row.fields?.[viewer.locale] ?? [];
  const expectation = await expectationOf(db, row);
  const reopenUntil = row.closed_at && reopenableUntil(row.closed_at);
  const mayGoOn = !reopenUntil || !customer || reopenUntil > now;
  const followUps = await followUpsOf(db, viewer, row.id);
  return {
    ...toSummary(row, viewer),
    can: {
      reply: mayGoOn,
      close: !closed,
      reopen: closed && mayGoOn,
      rate: customer && (closed || (await hasAnswer(db, row.id))),
      attach: true,
      edit: !closed,
      change: !closed,
      participants: !closed,
    },
    ...(fields.length > 0 && { fields }),
    participants: await listParticipants(db, row.id),
    ...(expectation && { expectation }),
    ...(row.rating_score !== null && {
      rating: { score: row.rating_score, ...(row.rating_comment !== null && { comment: row.rating_comment }) },
    }),
    ...(row.follow_up_of !== null && { followUpOf: String(row.follow_up_of) }),
    ...(followUps.length > 0 && { followUps }),
    ...(closed && mayGoOn && reopenUntil && customer && { reopenUntil: reopenUntil.toISOString() }),
    ...(row.muted && { muted: true }),
  };
}

/** Finds a ticket that the viewer may see and keeps others from changing it until the transaction is through. */
export async function lockTicket(tx: Queryable, viewer: Viewer, id: string): Promise<LockedTicket> {
  const [row] = await tx.query<LockedTicket>(sql`
    select t.id, t.customer_id, t.status, t.subject, t.department_id, t.priority_id, t.assignee_id, t.waiting_since,
      t.closed_at, t.mail_token
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
  closed_at: Date | null;
  mail_token: string;
}

/** The tickets that continue one, as far as the viewer may see them. */
async function followUpsOf(db: Queryable, viewer: Viewer, id: number): Promise<NonNullable<Ticket['followUps']>> {
  const rows = await db.query<{ id: number }>(sql`
    select t.id from tickets t where t.follow_up_of = ${id} and ${ticketsSeenBy(viewer)} order by t.id`);
  return rows.map((row) => ({ id: String(row.id), number: String(row.id) }));
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
