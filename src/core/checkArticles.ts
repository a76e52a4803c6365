import { TicketError } from './errors.js';
import { isFields } from './fields.js';
import type { Article } from './model.js';

/** More than anybody reads beside a form. */
const mostArticles = 20;

/** The articles that can be shown, of what an adapter answered; a body that cannot is left out. */
export function checkArticles(value: unknown): Article[] {
  if (!Array.isArray(value)) {
    throw new TicketError('malformed', 'The adapter answered something that is not a list of articles.');
  }
  return value
    .filter(isArticle)
    .slice(0, mostArticles)
    .map(({ body, ...article }) => (isFields(body) && typeof body.value === 'string' ? { ...article, body } : article));
}

function isArticle(value: unknown): value is Article {
  return isFields(value) && ['id', 'title', 'url'].every((key) => typeof value[key] === 'string' && value[key] !== '');
}
