import { all, sql, type Sql } from '../db/sql.js';
import type { Viewer } from '../viewer.js';
import { ticketsSeenBy } from './access.js';
import { decodeCursor, encodeCursor, pageSize } from './cursor.js';
import type { SortKey, StatusKind, TicketPage, TicketQuery } from './port.js';
import { refuse } from './refuse.js';
import type { Scope } from './scope.js';
import { containing, wordsOf } from './text.js';
import { findExcerpts } from './findExcerpts.js';
import { hiddenBy, rowId, ticketColumns, ticketTables, toSummary, unreadCount, type TicketRow } from './ticketRows.js';

const kindOrder: readonly StatusKind[] = ['open', 'in_progress', 'answered', 'closed'];

interface SortColumn {
  column: Sql;
  /** What the column is compared as. */
  cast: Sql;
  type: 'string' | 'number';
}

const sortColumns: Record<SortKey, SortColumn> = {
  updatedAt: { column: sql`t.updated_at`, cast: sql`timestamptz`, type: 'string' },
  createdAt: { column: sql`t.created_at`, cast: sql`timestamptz`, type: 'string' },
  number: { column: sql`t.id`, cast: sql`bigint`, type: 'number' },
  subject: { column: sql`t.subject_key collate "C"`, cast: sql`text`, type: 'string' },
  status: { column: sql`array_position(${kindOrder}::text[], t.status)`, cast: sql`integer`, type: 'number' },
  priority: { column: sql`p.position`, cast: sql`integer`, type: 'number' },
};

/** The keys a list can be sorted by. */
export const sortKeys = Object.keys(sortColumns) as SortKey[];

/** One page of the tickets that the viewer may see. */
export async function listTickets({ db, viewer }: Scope, query: TicketQuery): Promise<TicketPage> {
  const sort = query.sort ?? '-updatedAt';
  const descending = sort.startsWith('-');
  const key = sort.replace('-', '') as SortKey;
  if (!Object.hasOwn(sortColumns, key)) throw refuse(viewer, { sort: 'badQuery' });
  const kinds = query.kinds ?? [];
  if (kinds.some((kind) => !kindOrder.includes(kind))) throw refuse(viewer, { kinds: 'badQuery' });

  const { column, cast, type } = sortColumns[key];
  const matching = matches(viewer, query);
  const ofKinds = kinds.length > 0 ? sql`t.status = any(${kinds}::text[])` : sql`true`;
  const size = pageSize(query.limit);
  const rows = await db.query<TicketRow & { sort_value: string | number | Date }>(sql`
    select ${ticketColumns(viewer)}, ${column} as sort_value
    from ${ticketTables}
    where ${all([matching, ofKinds, after()])}
    order by ${column} ${direction()}, t.id ${direction()}
    limit ${size + 1}`);
  const counts = await countKinds();
  const page = rows.slice(0, size);
  const excerpts = await findExcerpts(db, page, wordsOf(query.text ?? ''));
  const last = page.at(-1);
  return {
    items: page.map((row) => {
      const excerpt = excerpts.get(row.id);
      return { ...toSummary(row, viewer), ...(excerpt && { excerpt }) };
    }),
    nextCursor: last && rows.length > size ? encodeCursor(sort, [cursorValue(last.sort_value), last.id]) : null,
    total: kindOrder
      .filter((kind) => kinds.length === 0 || kinds.includes(kind))
      .reduce((sum, kind) => sum + counts[kind], 0),
    counts,
  };

  function direction(): Sql {
    return descending ? sql`desc` : sql`asc`;
  }

  function after(): Sql {
    if (!query.cursor) return sql`true`;
    const [value, id] = decodeCursor(viewer, query.cursor, sort, [type, 'number']);
    if (cast.texts[0] === 'timestamptz' && Number.isNaN(Date.parse(String(value))))
      throw refuse(viewer, { cursor: 'badCursor' });
    return sql`(${column}, t.id) ${descending ? sql`<` : sql`>`} (${value}::${cast}, ${id}::bigint)`;
  }

  async function countKinds(): Promise<Record<StatusKind, number>> {
    const found = await db.query<{ status: StatusKind; count: number }>(
      sql`select t.status, count(*) as count from ${ticketTables} where ${matching} group by t.status`,
    );
    const sums: Record<StatusKind, number> = { open: 0, in_progress: 0, answered: 0, closed: 0 };
    for (const { status, count } of found) sums[status] = count;
    return sums;
  }
}

/** The conditions of the query but for the kinds and the page. */
function matches(viewer: Viewer, query: TicketQuery): Sql {
  const conditions = [ticketsSeenBy(viewer), ...wordsOf(query.text ?? '').map((word) => mentions(viewer, word))];
  if (query.departmentId !== undefined) conditions.push(sql`t.department_id = ${query.departmentId}`);
  if (query.priorityId !== undefined) conditions.push(sql`t.priority_id = ${query.priorityId}`);
  if (query.serviceId !== undefined) conditions.push(sql`t.service_id = ${rowId(query.serviceId) ?? 0}`);
  if (query.unread !== undefined) conditions.push(sql`(${unreadCount(viewer)} > 0) = ${query.unread}::boolean`);
  if (query.hasAttachments)
    conditions.push(sql`exists (
    select 1 from attachments a join messages m on m.id = a.message_id where m.ticket_id = t.id)`);
  if (query.updatedFrom !== undefined) conditions.push(sql`t.updated_at >= ${instantOf(viewer, query.updatedFrom)}`);
  if (query.updatedTo !== undefined) conditions.push(sql`t.updated_at < ${instantOf(viewer, query.updatedTo)}`);
  conditions.push(sql`${hiddenBy(viewer)} = ${query.hidden === true}::boolean`);
  return all(conditions);
}

function instantOf(viewer: Viewer, text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw refuse(viewer, { updated: 'badQuery' });
  return instant;
}

/** Whether a ticket has a word in its number, subject or messages; for staff also in the customer's name. */
function mentions(viewer: Viewer, word: string): Sql {
  const pattern = containing(word);
  const person =
    viewer.role === 'staff'
      ? sql`or exists (select 1 from users u where u.id = t.customer_id and u.search_text like ${pattern})`
      : sql``;
  return sql`(
    '#' || t.id::text like ${pattern}
    or t.subject_key like ${pattern}
    or exists (select 1 from messages m where m.ticket_id = t.id and m.search_text like ${pattern})
    ${person})`;
}

function cursorValue(value: string | number | Date): string | number {
  return value instanceof Date ? value.toISOString() : value;
}
