import type { CallOptions } from '../../core/adapter.js';
import { textOf, type Fields } from '../../core/fields.js';
import type { Message } from '../../core/model.js';
import { valueOf, type Context } from './context.js';
import { clientRefOf } from './once.js';
import { personOf } from './people.js';

/** The messages of these transactions, by their ids. */
export async function readMessages(
  context: Context,
  ticket: Fields,
  transactions: readonly Fields[],
  { signal }: CallOptions,
): Promise<Map<string, Message>> {
  const { fields } = context.options;
  const ids = transactions.map((row) => textOf(row['id']));
  const parts = (transactionIds: readonly string[], columns: string, conditions: readonly Fields[]) =>
    transactionIds.length === 0
      ? []
      : context.allRows({
          path: '/attachments',
          query: { fields: `TransactionId,ContentType,${columns}`, orderby: 'id' },
          json: [...transactionIds.map((value) => ({ field: 'TransactionId', value })), ...conditions],
          signal,
        });

  // Never the content of files: a single one may be larger than all the words of a thread.
  const texts = await parts(ids, 'Content', [
    { field: 'ContentType', operator: 'LIKE', value: 'text/' },
    { field: 'ContentType', operator: 'LIKE', value: 'multipart/' },
    { field: 'Filename', operator: 'IS', value: 'NULL' },
  ]);
  const composed = new Set(texts.filter((row) => typeIs(row, 'multipart/')).map((row) => textOf(row['TransactionId'])));
  const files = await parts([...composed], 'ContentLength,Filename', [
    { field: 'Filename', operator: 'IS NOT', value: 'NULL' },
  ]);

  const of = (rows: readonly Fields[], id: string) => rows.filter((row) => textOf(row['TransactionId']) === id);
  return new Map(
    transactions.map((row) => {
      const id = textOf(row['id']);
      const clientRef = clientRefOf(valueOf(row, fields?.clientRef));
      const message: Message = {
        type: 'message',
        id,
        ...(clientRef && { clientRef }),
        author: personOf(context, ticket, row),
        body: bodyOf(of(texts, id)),
        attachments: of(files, id).map((file) => ({
          id: textOf(file['id']),
          name: textOf(file['Filename']),
          mediaType: textOf(file['ContentType']),
          size: Number(file['ContentLength']),
        })),
        createdAt: textOf(row['Created']),
      };
      return [id, message];
    }),
  );
}

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
