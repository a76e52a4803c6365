import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Viewer } from '../viewer.js';
import { isPicture } from './mediaType.js';
import type { Attachment, Message } from './port.js';
import { notFound } from './refuse.js';
import type { Scope } from './scope.js';
import { authorColumns, toPerson, type AuthorColumns } from './threadPeople.js';
import { rowId } from './ticketRows.js';

/** How long one's own message can be changed. */
const editMinutes = 10;

/** A picture of more bytes is not drawn in the thread before somebody asks for it. */
const maxPreviewBytes = 3 * 1024 * 1024;

interface MessageRow extends AuthorColumns {
  id: number;
  ticket_id: number;
  body: string;
  client_ref: string | null;
  rating_score: number | null;
  rating_comment: string | null;
  created_at: Date;
  edited_at: Date | null;
  first: boolean;
  closed: boolean;
}

interface FileRow {
  id: string;
  message_id: number;
  name: string;
  media_type: string;
  size: number;
}

/** Reads one message whose ticket is known to be visible. */
export async function readMessage(db: Queryable, scope: Scope, id: number): Promise<Message> {
  const [message] = await readMessages(db, scope, [id]);
  if (!message) throw notFound('message');
  return message;
}

/** Reads messages whose tickets are known to be visible, in any order. */
export async function readMessages(
  db: Queryable,
  { viewer, clock }: Scope,
  ids: readonly number[],
): Promise<Message[]> {
  const rows = await db.query<MessageRow>(sql`
    select m.id, m.ticket_id, m.body, m.client_ref, m.rating_score, m.rating_comment, m.created_at, m.edited_at,
      ${authorColumns(sql`m.author_id`, sql`m.author_role`)}, t.status = 'closed' as closed,
      not exists (select 1 from messages e where e.ticket_id = m.ticket_id and e.id < m.id) as first
    from messages m join tickets t on t.id = m.ticket_id left join users u on u.id = m.author_id
    where m.id = any(${ids}::bigint[])`);
  const files = await db.query<FileRow>(sql`
    select id, message_id, name, media_type, size from attachments
    where message_id = any(${ids}::bigint[]) order by created_at, id`);
  const editableSince = clock().getTime() - editMinutes * 60_000;
  return rows.map((row) => {
    const changeable = row.author_id === viewer.id && !row.closed && row.created_at.getTime() >= editableSince;
    return {
      type: 'message',
      id: String(row.id),
      ...(row.client_ref !== null && row.author_id === viewer.id && { clientRef: row.client_ref }),
      author: toPerson(row, viewer),
      body: { format: 'text', value: row.body },
      attachments: files
        .filter((file) => file.message_id === row.id)
        .map((file) => toAttachment(file, row.ticket_id, viewer)),
      createdAt: row.created_at.toISOString(),
      ...(row.edited_at !== null && { editedAt: row.edited_at.toISOString() }),
      ...(row.rating_score !== null && {
        rating: { score: row.rating_score, ...(row.rating_comment !== null && { comment: row.rating_comment }) },
      }),
      can: {
        edit: changeable,
        delete: changeable && !row.first,
        rate: viewer.role === 'customer' && row.author_role === 'staff',
      },
    };
  });
}

function toAttachment(file: FileRow, ticketId: number, { role }: Viewer): Attachment {
  const support = role === 'staff' ? '/api/staff/support' : '/api/support';
  const drawn = isPicture(file.media_type) && file.size <= maxPreviewBytes;
  return {
    id: file.id,
    name: file.name,
    mediaType: file.media_type,
    size: file.size,
    state: 'ready',
    ...(drawn && { previewUrl: `${support}/attachments/${file.id}?ticketId=${ticketId}` }),
  };
}

/** The id of a message in the database, if the ticket has it. */
export async function messageOf(
  tx: Queryable,
  ticketId: number,
  messageId: string,
): Promise<{ id: number; author_id: number | null; author_role: 'customer' | 'staff'; created_at: Date }> {
  const [row] = await tx.query<{
    id: number;
    author_id: number | null;
    author_role: 'customer' | 'staff';
    created_at: Date;
  }>(sql`
    select id, author_id, author_role, created_at from messages
    where id = ${rowId(messageId) ?? 0} and ticket_id = ${ticketId}`);
  if (!row) throw notFound('message');
  return row;
}
