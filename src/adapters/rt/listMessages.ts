import type { CallOptions } from '../../core/adapter.js';
import { decodeCursor, encodeCursor, pageSize } from '../../core/cursor.js';
import { textOf, type Fields } from '../../core/fields.js';
import type { Page, ThreadItem } from '../../core/model.js';
import type { Context } from './context.js';
import { loadOwn } from './getTicket.js';
import { personOf } from './people.js';
import { readMessages } from './readMessages.js';
import { both, happened, quote, spoken } from './ticketSql.js';

/** Pages of which RT shows nothing that are passed over before the caller gets an empty one. */
const mostEmpty = 5;

/** A thread, newest page first: messages, and changes of status between them. */
export async function listMessages(
  context: Context,
  ticketId: string,
  { cursor, limit }: { cursor?: string | null; limit?: number },
  options: CallOptions,
): Promise<Page<ThreadItem>> {
  const kind = `messages of ${ticketId}`;
  const below = cursor ? Number(decodeCursor(cursor, kind, 1)[0]) : undefined;
  const size = pageSize(limit);
  const [ticket, rows] = await Promise.all([
    loadOwn(context, ticketId, options),
    loadHistory(context, ticketId, below, size, options),
  ]);
  const messages = await readMessages(context, ticket, rows.filter(isMessage), options);
  const items = rows.toReversed().flatMap((row): ThreadItem[] => {
    const item = isMessage(row) ? messages.get(textOf(row['id'])) : readEvent(context, ticket, row);
    return item ? [item] : [];
  });
  // RT leaves out of a page what the customer may not see: only the first message of all is the end.
  const oldest = rows.at(-1);
  const nextCursor = !oldest || oldest['Type'] === 'Create' ? null : encodeCursor(kind, [textOf(oldest['id'])]);
  return { items, nextCursor };
}

async function loadHistory(
  context: Context,
  ticketId: string,
  below: number | undefined,
  size: number,
  options: CallOptions,
  page = 1,
): Promise<Fields[]> {
  const found = await context.rows({
    path: '/transactions',
    query: {
      query: both(
        happened([...spoken, 'Status']),
        `ObjectId = ${quote(ticketId)}`,
        below !== undefined && `id < ${below}`,
      ),
      orderby: 'id',
      order: 'DESC',
      per_page: size,
      page,
      fields: 'Type,Creator,Created,OldValue,NewValue,CustomFields',
    },
    signal: options.signal,
  });
  if (found.length > 0 || page > mostEmpty) return found;
  return loadHistory(context, ticketId, below, size, options, page + 1);
}

const isMessage = (row: Fields): boolean => row['Type'] !== 'Status';

function readEvent(context: Context, ticket: Fields, row: Fields): ThreadItem {
  return {
    type: 'event',
    id: textOf(row['id']),
    at: textOf(row['Created']),
    actor: personOf(context, ticket, row),
    change: { field: 'status', from: textOf(row['OldValue']), to: textOf(row['NewValue']) },
  };
}
