import { textOf, type Fields } from '../../core/fields.js';
import { idOf, type Context } from './context.js';
import { both, either, equals, spoken } from './ticketSql.js';

/** Later than the date that RT has for never. */
const never = '1970-01-02';
const day = 86_400_000;

/**
 * Who wrote the last message of each of these tickets, in one request: logins by ticket id. RT knows when the staff last
 * wrote (`Told`), so what came before that is not asked for, however long a thread is.
 */
export async function loadLastAuthors(
  { transactions }: Context,
  tickets: readonly Fields[],
): Promise<Map<string, string>> {
  if (tickets.length === 0) return new Map();
  const since = tickets.map((ticket) => {
    const told = textOf(ticket['Told']);
    // RT reads dates in the customer's time zone: a day more is on the safe side of any.
    const from = told > never && new Date(Date.parse(told) - day).toISOString().slice(0, 10);
    return `(${both(equals('ObjectId', textOf(ticket['id'])), from && `Created > '${from} 00:00:00'`)})`;
  });
  const found = await transactions(spoken, either(since), { fields: 'Creator,ObjectId' });
  return new Map(found.toReversed().map((row) => [textOf(row['ObjectId']), idOf(row['Creator'])]));
}
