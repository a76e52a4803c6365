import { textOf, type Fields } from '../../core/fields.js';
import type { Context } from './context.js';
import { both, either, equals, spoken } from './ticketSql.js';

/** Later than the date that RT has for never. */
const never = '1970-01-02';
const day = 86_400_000;

/** Tickets that are asked about at once: longer an address may not be for the servers before RT. */
const most = 50;
/** Rows that RT answers at most. */
const mostRows = 100;

/**
 * The last message of each of these tickets, whose and when, in one request for a usual page: by ticket id. RT knows
 * when the staff last wrote (`Told`), so what came before that is not asked for, however long a thread is.
 */
export async function loadLastAuthors(context: Context, tickets: readonly Fields[]): Promise<Map<string, Fields>> {
  const parts = Array.from({ length: Math.ceil(tickets.length / most) }, (_, part) =>
    loadSome(context, tickets.slice(part * most, (part + 1) * most)),
  );
  return new Map((await Promise.all(parts)).flatMap((authors) => [...authors]));
}

async function loadSome(context: Context, tickets: readonly Fields[]): Promise<Map<string, Fields>> {
  const since = tickets.map((ticket) => {
    const told = textOf(ticket['Told']);
    // RT reads dates in the customer's time zone: a day more is on the safe side of any.
    const from = told > never && new Date(Date.parse(told) - day).toISOString().slice(0, 10);
    return `(${both(equals('ObjectId', textOf(ticket['id'])), from && `Created > '${from} 00:00:00'`)})`;
  });
  const found = await context.transactions(spoken, either(since), { fields: 'Creator,Created,ObjectId' });
  const authors = new Map(found.toReversed().map((row) => [textOf(row['ObjectId']), row]));
  // The many messages of one ticket may leave no room for those of others.
  const others = tickets.filter((ticket) => !authors.has(textOf(ticket['id'])));
  const isCut = found.length >= mostRows && others.length > 0 && others.length < tickets.length;
  return isCut ? new Map([...authors, ...(await loadSome(context, others))]) : authors;
}
