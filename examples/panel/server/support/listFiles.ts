import { sql } from '../db/sql.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { getTicket } from './getTicket.js';
import type { Page, TicketFile } from './port.js';
import { toAttachment, type FileRow } from './readMessages.js';
import type { Scope } from './scope.js';
import { authorColumns, toPerson, type AuthorColumns } from './threadPeople.js';

const pageSize = 50;

/** One page of the files of a ticket, those of the newest message first. */
export async function listFiles(
  scope: Scope,
  ticketId: string,
  { cursor }: { cursor?: string | null },
): Promise<Page<TicketFile>> {
  const { db, viewer } = scope;
  const id = Number((await getTicket(db, scope, ticketId)).id);
  const [message, file] = cursor ? decodeCursor(viewer, cursor, 'files', ['number', 'string']) : [];
  const rows = await db.query<FileRow & AuthorColumns & { at: Date }>(sql`
    select a.id, a.message_id, a.name, a.media_type, a.size, a.refused, m.created_at as at,
      ${authorColumns(sql`m.author_id`, sql`m.author_role`)}
    from attachments a join messages m on m.id = a.message_id left join users u on u.id = m.author_id
    where m.ticket_id = ${id}
      and ${message === undefined ? sql`true` : sql`(a.message_id, a.id) < (${message}::bigint, ${file}::text)`}
    order by a.message_id desc, a.id desc limit ${pageSize + 1}`);
  const [count] = await db.query<{ total: number }>(sql`
    select count(*) as total from attachments a join messages m on m.id = a.message_id where m.ticket_id = ${id}`);
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return {
    items: items.map((row) => ({
      ...toAttachment(row, viewer),
      messageId: String(row.message_id),
      author: toPerson(row, viewer),
      createdAt: row.at.toISOString(),
    })),
    nextCursor: last && rows.length > pageSize ? encodeCursor('files', [last.message_id, last.id]) : null,
    total: count?.total ?? 0,
  };
}
