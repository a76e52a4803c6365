import type { Queryable } from '../db/database.js';
import { sql, type Sql } from '../db/sql.js';
import type { Locale, Localized } from '../locale.js';
import type { Viewer } from '../viewer.js';
import { getTicket } from './getTicket.js';
import { decodeCursor, encodeCursor, pageSize } from './cursor.js';
import { listDepartments, listPriorities } from './desk.js';
import { isPicture } from './mediaType.js';
import type { Attachment, Message, Page, Person, ThreadEvent, ThreadItem } from './port.js';
import { notFound } from './refuse.js';
import type { Scope } from './scope.js';
import { rowId } from './ticketRows.js';

/** How long one's own message can be changed. */
export const editMinutes = 10;

interface AuthorColumns {
  author_id: number | null;
  author_role: 'customer' | 'staff' | null;
  author_name: string | null;
  author_title: Localized | null;
}

interface MessageRow extends AuthorColumns {
  id: number;
  body: string;
  client_ref: string | null;
  rating_score: number | null;
  rating_comment: string | null;
  created_at: Date;
  edited_at: Date | null;
  first: boolean;
  closed: boolean;
}

interface EventRow extends AuthorColumns {
  id: number;
  field: 'status' | 'department' | 'priority';
  from_id: string;
  to_id: string;
  at: Date;
}

/** One page of a thread: the newest page first, oldest to newest within it. */
export async function listMessages(
  scope: Scope,
  ticketId: string,
  { cursor, limit }: { cursor?: string | null; limit?: number },
): Promise<Page<ThreadItem>> {
  const { db, viewer } = scope;
  const id = Number((await getTicket(db, viewer, ticketId)).id);
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

/** Reads one message whose ticket is known to be visible. */
export async function readMessage(db: Queryable, scope: Scope, id: number): Promise<Message> {
  const [message] = await readMessages(db, scope, [id]);
  if (!message) throw notFound('message');
  return message;
}

async function readMessages(db: Queryable, { viewer, clock }: Scope, ids: readonly number[]): Promise<Message[]> {
  const rows = await db.query<MessageRow>(sql`
    select m.id, m.body, m.client_ref, m.rating_score, m.rating_comment, m.created_at, m.edited_at,
      ${authorColumns(sql`m.author_id`, sql`m.author_role`)}, t.status = 'closed' as closed,
      not exists (select 1 from messages e where e.ticket_id = m.ticket_id and e.id < m.id) as first
    from messages m join tickets t on t.id = m.ticket_id left join users u on u.id = m.author_id
    where m.id = any(${ids}::bigint[])`);
  const files = await db.query<{ id: string; message_id: number; name: string; media_type: string; size: number }>(sql`
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
      attachments: files.filter((file) => file.message_id === row.id).map(toAttachment),
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

async function readEvents(db: Queryable, viewer: Viewer, ids: readonly number[]): Promise<ThreadEvent[]> {
  const rows = await db.query<EventRow>(sql`
    select e.id, e.field, e.from_id, e.to_id, e.at, ${authorColumns(sql`e.actor_id`, sql`u.role`)}
    from ticket_events e left join users u on u.id = e.actor_id
    where e.id = any(${ids}::bigint[])`);
  if (rows.length === 0) return [];
  const labels = await optionLabels(db, viewer.locale);
  return rows.map((row) => ({
    type: 'event',
    id: String(row.id),
    at: row.at.toISOString(),
    actor: toPerson(row, viewer),
    change: {
      field: row.field,
      from: labels[row.field]?.get(row.from_id) ?? row.from_id,
      to: labels[row.field]?.get(row.to_id) ?? row.to_id,
    },
  }));
}

/** The names of departments and priorities. A status is told by its kind: the words for it are the kit's. */
async function optionLabels(db: Queryable, locale: Locale): Promise<Partial<Record<string, Map<string, string>>>> {
  const byId = (options: { id: string; label: string }[]) => new Map(options.map(({ id, label }) => [id, label]));
  return {
    department: byId(await listDepartments(db, locale)),
    priority: byId(await listPriorities(db, locale)),
  };
}

function authorColumns(id: Sql, role: Sql): Sql {
  return sql`${id} as author_id, ${role} as author_role, u.name as author_name, u.title as author_title`;
}

function toPerson(row: AuthorColumns, { id, locale }: Viewer): Person {
  const title = row.author_title?.[locale];
  return {
    role: row.author_role ?? 'system',
    ...(row.author_name !== null && { name: row.author_name }),
    ...(title && { title }),
    ...(row.author_id === id && { me: true }),
  };
}

function toAttachment(file: { id: string; name: string; media_type: string; size: number }): Attachment {
  return { id: file.id, name: file.name, mediaType: file.media_type, size: file.size, state: 'ready' };
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
