import type { CallOptions } from '../../core/adapter.js';
import { rowsOf, textOf } from '../../core/fields.js';
import { idOf, isId, type Context } from './context.js';

/** Rows of a page of hits; Redmine gives no more at once. */
const most = 100;

/** Pages of hits that are looked through: a text found more often than this is no help to anybody. */
const mostPages = 5;

/**
 * Issues that a text occurs in: in the subject, the description, or a note that the customer may read. Redmine's search
 * knows neither authors nor statuses, so this answers only candidates; the list of own issues decides.
 */
export async function findIssues({ ask }: Context, text: string, { signal }: CallOptions): Promise<number[]> {
  const wanted = text.trim();
  async function load(page: number): Promise<number[]> {
    // Redmine takes quotes for its own; none of them can be searched for.
    const query = { q: wanted, issues: 1, all_words: 1, limit: most, offset: page * most };
    const { results } = await ask({ path: '/search.json', query, signal });
    const rows = rowsOf(results);
    const ids = rows.filter((row) => textOf(row['type']).startsWith('issue')).map((row) => Number(idOf(row)));
    return rows.length < most || page + 1 >= mostPages ? ids : [...ids, ...(await load(page + 1))];
  }
  const number = wanted.replace(/^#/, '');
  const found = await load(0);
  return [...new Set(isId(number) ? [...found, Number(number)] : found)];
}
