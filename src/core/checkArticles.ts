import { attempt, listOf, objectOf, oneOf, orElse, text, type Read } from './border/read.js';
import { TicketError } from './errors.js';
import type { Article } from './model.js';

/** More than anybody reads beside a form. */
const mostArticles = 20;

const words: Read<string> = (value) => (typeof value === 'string' && value !== '' ? value : undefined);

const article = objectOf<Article>(
  {
    id: words,
    title: words,
    url: words,
    excerpt: text,
    body: objectOf<NonNullable<Article['body']>>(
      { format: orElse(oneOf('markdown', 'html', 'text'), () => 'text'), value: text },
      ['value'],
    ),
  },
  ['id', 'title', 'url'],
);

/** The articles that can be shown, of what an adapter answered; a body that cannot is left out. */
export function checkArticles(value: unknown): Article[] {
  const articles = attempt(() => listOf(article)(value, () => undefined));
  if (articles) return articles.slice(0, mostArticles);
  throw new TicketError('malformed', 'The adapter answered something that is not a list of articles.');
}
