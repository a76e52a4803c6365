import type { CallOptions } from '../../core/adapter.js';
import { textOf } from '../../core/fields.js';
import type { Context } from './context.js';
import { both, happened, ofRequestor, oneOf, quote, spoken } from './ticketSql.js';

/**
 * Ids of the customer's tickets that have a text in a message. RT's own search of tickets finds words of the staff's
 * comments too, and would tell a customer by and by what is in them: so it only proposes, and the messages decide.
 */
export async function findByWords(context: Context, text: string, { signal }: CallOptions): Promise<string[]> {
  if (!context.options.fullText) return [];
  const words = `Content LIKE ${quote(text.trim())}`;
  const query = (condition: string, fields: string) => ({ query: condition, orderby: 'id', order: 'DESC', fields });
  const proposed = await context.allRows({
    path: '/tickets',
    query: query(both(ofRequestor(context.options.customer.login), words), 'id'),
    signal,
  });
  if (proposed.length === 0) return [];
  const ids = proposed.map((row) => textOf(row['id']));
  const found = await context.allRows({
    path: '/transactions',
    query: query(both(happened(spoken), oneOf('ObjectId', ids), words), 'ObjectId'),
    signal,
  });
  return [...new Set(found.map((row) => textOf(row['ObjectId'])))];
}
