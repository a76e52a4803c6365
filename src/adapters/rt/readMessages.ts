import { textOf, type Fields } from '../../core/fields.js';
import type { Message } from '../../core/model.js';
import { valueOf, type Context } from './context.js';
import { readFile } from './listFiles.js';
import { clientRefOf } from './once.js';
import { personOf } from './people.js';

/** The messages of these transactions, by their ids. */
export async function readMessages(
  context: Context,
  ticket: Fields,
  transactions: readonly Fields[],
): Promise<Map<string, Message>> {
  const load = async (ids: readonly string[], columns: string, conditions: readonly Fields[]) =>
    ids.length === 0
      ? []
      : context.allRows({
          path: '/attachments',
          query: { fields: `TransactionId,ContentType,${columns}`, orderby: 'id' },
          json: [...ids.map((value) => ({ field: 'TransactionId', value })), ...conditions],
        });

  // Never the content of files: a single one may be larger than all the words of a thread.
  const texts = await load(transactions.map(ownId), 'Content', [
    { field: 'ContentType', operator: 'LIKE', value: 'text/' },
    { field: 'ContentType', operator: 'LIKE', value: 'multipart/' },
    { field: 'Filename', operator: 'IS', value: 'NULL' },
  ]);
  const composed = texts.filter((row) => typeIs(row, 'multipart/')).map(transactionId);
  const files = await load([...new Set(composed)], 'ContentLength,Filename', [
    { field: 'Filename', operator: 'IS NOT', value: 'NULL' },
  ]);

  return new Map(
    transactions.map((row) => {
      const id = ownId(row);
      const isOfIt = (part: Fields) => transactionId(part) === id;
      const clientRef = clientRefOf(valueOf(row, context.options.fields?.clientRef));
      const message: Message = {
        type: 'message',
        id,
        ...(clientRef && { clientRef }),
        author: personOf(context, ticket, row),
        body: bodyOf(texts.filter(isOfIt)),
        attachments: files.filter(isOfIt).map(readFile),
        createdAt: textOf(row['Created']),
      };
      return [id, message];
    }),
  );
}

const ownId = (row: Fields): string => textOf(row['id']);
const transactionId = (row: Fields): string => textOf(row['TransactionId']);
const typeIs = (row: Fields, start: string): boolean => textOf(row['ContentType']).startsWith(start);

/** What was written: a mail brings its words twice, and the plain ones need no cleaning. */
function bodyOf(parts: readonly Fields[]): Message['body'] {
  const written = (type: string) =>
    parts
      .filter((part) => typeIs(part, type))
      .map((part) => textOf(part['Content']))
      .join('\n\n');
  const html = parts.some((part) => typeIs(part, 'text/plain')) ? '' : written('text/html');
  return html ? { format: 'html', value: html } : { format: 'text', value: written('text/plain') || written('text/') };
}
