import type { CallOptions } from '../../core/adapter.js';
import { textOf, type Fields } from '../../core/fields.js';
import { mostRows } from './connectRt.js';
import { idOf, type Context } from './context.js';
import { both, either, happened, quote, spoken } from './ticketSql.js';

/** A date of RT that stands for never. */
const never = '1970-01-02';

/**
 * Who wrote the last message of each of these tickets, in one request: logins by ticket id. RT knows when the staff last
 * wrote (`Told`), so what came before that is not asked for, however long a thread is.
 */
export async function loadLastAuthors(
  { rows }: Context,
  tickets: readonly Fields[],
  { signal }: CallOptions,
): Promise<Map<string, string>> {
  if (tickets.length === 0) return new Map();
  const since = tickets.map((ticket) => {
    const told = textOf(ticket['Told']);
    // RT reads dates in the customer's time zone: a day more is on the safe side of any.
    const from = told > never && new Date(Date.parse(told) - 86_400_000).toISOString().slice(0, 10);
    return `(${both(`ObjectId = ${quote(textOf(ticket['id']))}`, from && `Created > '${from} 00:00:00'`)})`;
  });
  const found = await rows({
    path: '/transactions',
    query: {
      query: both(happened(spoken), either(since)),
      orderby: 'id',
      order: 'DESC',
      per_page: mostRows,
      fields: 'Creator,ObjectId',
    },
    signal,
  });
  return new Map(found.toReversed().map((row) => [textOf(row['ObjectId']), idOf(row['Creator'])]));
}
