import { sql } from '../db/sql.js';
import { decodeCursor, encodeCursor, pageSize } from './cursor.js';
import { getTicket } from './getTicket.js';
import type { Page, ThreadItem } from './port.js';
import { readEvents } from './readEvents.js';
import { readMessages } from './readMessages.js';
import type { Scope } from './scope.js';

/** One page of a thread: the newest page first, oldest to newest within it. */
export async function listMessages(
  scope: Scope,
  ticketId: string,
  { cursor, limit }: { cursor?: string | null; limit?: number },
): Promise<Page<ThreadItem>> {
  const { db, viewer } = scope;
  const id = Number((await getTicket(db, scope, ticketId)).id);
  const [before] = cursor ? decodeCursor(viewer, cursor, 'messages', ['number']) : [];
  const size = pageSize(limit);
  const found = await db.query<{ id: number }>(sql`
    select id from (
      select id from messages where ticket_id = ${id} union all select id from ticket_events where ticket_id = ${id}
    ) items
    where ${before === undefined ? sql`true` : sql`id < ${before}::bigint`}
    order by id desc limit ${size + 1}`);
  const ids = found.slice(0, size).map((item) => item.id);
  const [count] = await db.query<{ total: number }>(sql`
    select (select count(*) from messages where ticket_id = ${id})
      + (select count(*) from ticket_events where ticket_id = ${id}) as total`);
  const items = [...(await readMessages(db, scope, ids)), ...(await readEvents(db, viewer, ids))];
  const last = ids.at(-1);
  return {
    items: items.toSorted((a, b) => Number(a.id) - Number(b.id)),
    nextCursor: last !== undefined && found.length > size ? encodeCursor('messages', [last]) : null,
    total: count?.total ?? 0,
  };
}
