import { decodeCursor, encodeCursor, pageSize } from '../../core/cursor.js';
import { textOf, type Fields } from '../../core/fields.js';
import type { Page, ThreadItem } from '../../core/model.js';
import { refuse } from '../../core/refuse.js';
import { checkId, type Context } from './context.js';
import { loadOwn } from './getTicket.js';
import { personOf } from './people.js';
import { readMessages } from './readMessages.js';
import { both, equals, spoken } from './ticketSql.js';

/** Pages of which RT shows nothing that are passed over. */
const mostEmpty = 5;

/** A thread, newest page first: messages, and changes of status between them. */
export async function listMessages(
  context: Context,
  ticketId: string,
  { cursor, limit }: { cursor?: string | null; limit?: number },
): Promise<Page<ThreadItem>> {
  const of = equals('ObjectId', checkId(ticketId));
  const [above = ''] = cursor ? decodeCursor(cursor, of, 1) : [];
  // It has been in a browser, and goes into a query.
  if (!/^\d*$/.test(String(above))) throw refuse('cursor', 'is not one of ours');

  async function load(page = 1): Promise<Fields[]> {
    const position = { per_page: pageSize(limit), page };
    const condition = both(of, above !== '' && `id < ${above}`);
    const found = await context.transactions([...spoken, 'Status'], condition, position);
    return found.length > 0 || page > mostEmpty ? found : load(page + 1);
  }

  const [ticket, rows] = await Promise.all([loadOwn(context, ticketId), load()]);
  const messages = await readMessages(context, ticket, rows.filter(isMessage));
  // RT leaves out of a page what the customer may not see: only the first message of all is the end.
  const oldest = rows.at(-1);
  return {
    items: rows.toReversed().map((row) => messages.get(textOf(row['id'])) ?? readEvent(context, ticket, row)),
    nextCursor: !oldest || oldest['Type'] === 'Create' ? null : encodeCursor(of, [textOf(oldest['id'])]),
  };
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
