import { createHash } from 'node:crypto';
import type { Database } from '../../../examples/panel/server/db/database.js';
import { sql } from '../../../examples/panel/server/db/sql.js';

/** A message as it stands in the panel's database. */
export interface WrittenMessage {
  clientRef: string;
  ticketId: string;
  customerId: number;
  subject: string;
  body: string;
  /** Name and digest of each file, in the order of their names. */
  files: string[];
}

/** Everything that customers of the crowd have written. */
export async function readMessages(db: Database): Promise<WrittenMessage[]> {
  const rows = await db.query<{
    id: number;
    client_ref: string;
    ticket_id: number;
    customer_id: number;
    subject: string;
    body: string;
  }>(sql`
    select m.id, m.client_ref, m.ticket_id, t.customer_id, t.subject, m.body
    from messages m join tickets t on t.id = m.ticket_id join users u on u.id = t.customer_id
    where u.email like '%@crowd.example' order by m.id`);
  const files = await db.query<{ message_id: number; name: string; content: Uint8Array }>(sql`
    select a.message_id, a.name, a.content from attachments a where a.message_id is not null order by a.name`);
  const filesOf = new Map<number, string[]>();
  for (const { message_id: id, name, content } of files)
    filesOf.set(id, [...(filesOf.get(id) ?? []), fileMark(name, content)]);
  return rows.map((row) => ({
    clientRef: row.client_ref,
    ticketId: String(row.ticket_id),
    customerId: row.customer_id,
    subject: row.subject,
    body: row.body,
    files: filesOf.get(row.id) ?? [],
  }));
}

/** Tickets of the crowd, each with the first message in it. */
export async function countTickets(db: Database): Promise<number> {
  const [row] = await db.query<{ count: number }>(sql`
    select count(*) as count from tickets t join users u on u.id = t.customer_id where u.email like '%@crowd.example'`);
  return row?.count ?? 0;
}

/** How many mails about tickets of the crowd are in each state. */
export async function countMails(db: Database): Promise<Record<string, number>> {
  const rows = await db.query<{ state: string; count: number }>(sql`
    select state, count(*) as count from mails where recipient like '%@crowd.example' group by state`);
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

export function fileMark(name: string, content: Uint8Array): string {
  return `${name} ${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
}

/** How many times each thing is there, of those that are not there once. */
export function notOnce(things: readonly string[], expected: Iterable<string>): Record<string, number> {
  const counts = new Map([...expected].map((thing) => [thing, 0]));
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return Object.fromEntries([...counts].filter(([, count]) => count !== 1));
}
