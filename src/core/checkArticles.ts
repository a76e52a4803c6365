import { attempt, isStrict, listOf, objectOf, text, type Read } from './border/read.js';
import { body } from './border/readThread.js';
import { TicketError } from './errors.js';
import type { Article } from './model.js';

/** More than anybody reads beside a form. */
const mostArticles = 20;

/** Something to show; by the contract it may be nothing. */
const words: Read<string> = (value, how) =>
  typeof value === 'string' && (isStrict(how) || value !== '') ? value : undefined;

const name: Read<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

export const article = objectOf<Article>({ id: name, title: words, url: words, excerpt: text, body }, [
  'id',
  'title',
  'url',
]);

/** The articles that can be shown, of what an adapter answered; a body that cannot is left out. */
export function checkArticles(value: unknown): Article[] {
  const articles = attempt(() => listOf(article)(value, () => undefined));
  if (articles) return articles.slice(0, mostArticles);
  throw new TicketError('malformed', 'The adapter answered something that is not a list of articles.');
}
