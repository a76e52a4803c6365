import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Localized } from '../locale.js';
import type { Viewer } from '../viewer.js';
import type { Attachment, Message } from './port.js';
import { notFound } from './refuse.js';
import type { Scope } from './scope.js';
import { authorColumns, toPerson, type AuthorColumns } from './threadPeople.js';
import { rowId } from './ticketRows.js';

/** How long one's own message can be changed. */
const editMinutes = 10;

const infected = {
  en: 'Our scanner found malware in this file.',
  ru: 'Проверка нашла в файле вредоносный код.',
} satisfies Localized;

interface MessageRow extends AuthorColumns {
  id: number;
  ticket_id: number;
  body: string;
  client_ref: string | null;
  rating_score: number | null;
  rating_comment: string | null;
  created_at: Date;
  edited_at: Date | null;
  deleted_at: Date | null;
  retracted_at: Date | null;
  revisions: number;
  first: boolean;
  closed: boolean;
}

/** As {@link toAttachment} needs it. */
export interface FileRow {
  id: string;
  message_id: number;
  name: string;
  media_type: string;
  size: number;
  refused: boolean;
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
      m.deleted_at, m.retracted_at, (select count(*) from revisions r where r.message_id = m.id) as revisions,
      ${authorColumns(sql`m.author_id`, sql`m.author_role`)}, t.status = 'closed' as closed,
      not exists (select 1 from messages e where e.ticket_id = m.ticket_id and e.id < m.id) as first
    from messages m join tickets t on t.id = m.ticket_id left join users u on u.id = m.author_id
    where m.id = any(${ids}::bigint[])`);
  const files = await db.query<FileRow>(sql`
    select id, message_id, name, media_type, size, refused from attachments
    where message_id = any(${ids}::bigint[]) order by created_at, id`);
  const editableSince = clock().getTime() - editMinutes * 60_000;
  return rows.map((row) => {
    const own = row.author_id === viewer.id && row.deleted_at === null;
    const changeable = own && !row.closed && row.created_at.getTime() >= editableSince;
    return {
      type: 'message',
      id: String(row.id),
      ...(row.client_ref !== null && row.author_id === viewer.id && { clientRef: row.client_ref }),
      author: toPerson(row, viewer),
      body: { format: 'text', value: row.body },
      attachments: files.filter((file) => file.message_id === row.id).map((file) => toAttachment(file, viewer)),
      createdAt: row.created_at.toISOString(),
      ...(row.edited_at !== null && { editedAt: row.edited_at.toISOString() }),
      ...(row.revisions > 0 && { revisions: row.revisions }),
      ...(row.deleted_at !== null && { deletedAt: row.deleted_at.toISOString() }),
      ...(row.retracted_at !== null && { retractedAt: row.retracted_at.toISOString() }),
      ...(row.rating_score !== null && {
        rating: { score: row.rating_score, ...(row.rating_comment !== null && { comment: row.rating_comment }) },
      }),
      can: {
        // Somebody who began before the secret was taken out still has it in the field: an edit would bring it back.
        edit: changeable && row.retracted_at === null,
        delete: changeable && !row.first,
        rate: viewer.role === 'customer' && row.author_role === 'staff' && row.deleted_at === null,
        retract: own && row.body !== '',
      },
    };
  });
}

/** A file as it hangs on a message. No copies of pictures are made here, so there is no `previewUrl`. */
export function toAttachment(file: FileRow, { locale }: Viewer): Attachment {
  return {
    id: file.id,
    name: file.name,
    mediaType: file.media_type,
    size: file.size,
    state: file.refused ? 'refused' : 'ready',
    ...(file.refused && { reason: infected[locale] }),
  };
}

/** The id of a message in the database, if the ticket has it. */
export async function messageOf(
  tx: Queryable,
  ticketId: number,
  messageId: string,
): Promise<{ id: number; author_role: 'customer' | 'staff'; deleted_at: Date | null }> {
  const [row] = await tx.query<{ id: number; author_role: 'customer' | 'staff'; deleted_at: Date | null }>(sql`
    select id, author_role, deleted_at from messages
    where id = ${rowId(messageId) ?? 0} and ticket_id = ${ticketId}`);
  if (!row) throw notFound('message');
  return row;
}
