import { textOf } from '../../core/fields.js';
import type { Context } from './context.js';
import { both, happened, ofRequestor, oneOf, quote, spoken } from './ticketSql.js';

/** Found in more tickets, a text is no help to anybody; and their ids have to stand in an address. */
const most = 150;

/**
 * Ids of the customer's tickets that have a text in a message. RT's own search of tickets finds words of the staff's
 * comments too, and would tell a customer by and by what is in them: so it only proposes, and the messages decide.
 */
export async function findByWords({ options, allRows }: Context, text: string): Promise<string[]> {
  const words = `Content LIKE ${quote(text)}`;
  const find = (path: string, condition: string, fields: string) =>
    allRows({ path, query: { query: both(condition, words), orderby: 'id', order: 'DESC', fields } });
  const proposed = await find('/tickets', ofRequestor(options.customer.login), 'id');
  if (proposed.length === 0) return [];
  const ids = proposed.slice(0, most).map((row) => textOf(row['id']));
  const found = await find('/transactions', both(happened(spoken), oneOf('ObjectId', ids)), 'ObjectId');
  return [...new Set(found.map((row) => textOf(row['ObjectId'])))];
}
