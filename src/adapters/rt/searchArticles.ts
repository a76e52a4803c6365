import { textOf } from '../../core/fields.js';
import type { Article } from '../../core/model.js';
import type { Context } from './context.js';

const mostWords = 8;
const mostArticles = 5;

/** Articles with any of these words in their names, those with most of them first. */
export async function searchArticles({ options: { articleUrl }, rows }: Context, text: string): Promise<Article[]> {
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))].slice(0, mostWords);
  if (!articleUrl || words.length === 0) return [];
  const found = await rows({
    path: '/articles',
    query: { fields: 'Name,Summary' },
    json: words.map((value) => ({ field: 'Name', operator: 'LIKE', value })),
  });
  const hits = (title: string) => words.filter((word) => title.toLowerCase().includes(word)).length;
  return found
    .map((row) => {
      const [id, title, excerpt] = [textOf(row['id']), textOf(row['Name']), textOf(row['Summary'])];
      return { id, title, url: articleUrl({ id, title }), ...(excerpt && { excerpt }) };
    })
    .toSorted((a, b) => hits(b.title) - hits(a.title))
    .slice(0, mostArticles);
}
