import { sql } from '../db/sql.js';
import { ticketsSeenBy } from './access.js';
import type { Revision } from './port.js';
import { notFound } from './refuse.js';
import type { Scope } from './scope.js';
import { rowId } from './ticketRows.js';

/** What a message said before it was changed, the oldest first. */
export async function listRevisions({ db, viewer }: Scope, ticketId: string, messageId: string): Promise<Revision[]> {
  const [message] = await db.query<{ id: number }>(sql`
    select m.id from messages m join tickets t on t.id = m.ticket_id
    where m.id = ${rowId(messageId) ?? 0} and t.id = ${rowId(ticketId) ?? 0} and ${ticketsSeenBy(viewer)}`);
  if (!message) throw notFound('message');
  const rows = await db.query<{ body: string; at: Date }>(
    sql`select body, at from revisions where message_id = ${message.id} order by id`,
  );
  return rows.map(({ body, at }) => ({ at: at.toISOString(), body: { format: 'text', value: body } }));
}
