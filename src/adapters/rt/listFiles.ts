import { decodeCursor, encodeCursor } from '../../core/cursor.js';
import { textOf, type Fields } from '../../core/fields.js';
import type { Page, TicketFile } from '../../core/model.js';
import { refuse } from '../../core/refuse.js';
import { checkId, type Context } from './context.js';
import { loadOwn } from './getTicket.js';
import { personOf } from './people.js';
import { both, equals, spoken } from './ticketSql.js';

/** Messages without a file that are passed over in one go, a hundred at a time. */
const mostEmpty = 5;

/** The files of a ticket, the newest message first: those of a hundred messages at a time. */
export async function listFiles(
  context: Context,
  ticketId: string,
  { cursor }: { cursor?: string | null },
): Promise<Page<TicketFile>> {
  const of = equals('ObjectId', checkId(ticketId));
  const [from = ''] = cursor ? decodeCursor(cursor, `files ${of}`, 1) : [];
  // It has been in a browser, and goes into a query.
  if (!/^\d*$/.test(String(from))) throw refuse('cursor', 'is not one of ours');
  const ticket = await loadOwn(context, ticketId);

  async function load(above: string, passed: number): Promise<Page<TicketFile>> {
    const messages = await context.transactions(spoken, both(of, above !== '' && `id < ${above}`));
    const items = await loadFiles(context, ticket, messages);
    const oldest = messages.at(-1);
    // RT leaves out of a page what the customer may not see: only the first message of all is the end.
    if (!oldest || oldest['Type'] === 'Create') return { items, nextCursor: null };
    const next = textOf(oldest['id']);
    if (items.length === 0 && passed < mostEmpty) return load(next, passed + 1);
    return { items, nextCursor: encodeCursor(`files ${of}`, [next]) };
  }

  return load(String(from), 0);
}

async function loadFiles(context: Context, ticket: Fields, messages: readonly Fields[]): Promise<TicketFile[]> {
  if (messages.length === 0) return [];
  const rows = await context.allRows({
    path: '/attachments',
    query: { fields: 'TransactionId,ContentType,ContentLength,Filename', orderby: 'id' },
    json: [
      ...messages.map(({ id }) => ({ field: 'TransactionId', value: textOf(id) })),
      { field: 'Filename', operator: 'IS NOT', value: 'NULL' },
    ],
  });
  return messages.flatMap((message) => {
    const messageId = textOf(message['id']);
    const author = personOf(context, ticket, message);
    return rows
      .filter((row) => textOf(row['TransactionId']) === messageId)
      .map((row) => ({ ...readFile(row), messageId, author, createdAt: textOf(message['Created']) }));
  });
}

/** A file, without what is in it. */
export function readFile(row: Fields): Pick<TicketFile, 'id' | 'name' | 'mediaType' | 'size'> {
  return {
    id: textOf(row['id']),
    name: textOf(row['Filename']),
    mediaType: textOf(row['ContentType']),
    size: Number(row['ContentLength']),
  };
}
