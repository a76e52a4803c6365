import type { NewTicket } from '../../core/adapter.js';
import type { Article, Page, Service, TicketSummary } from '../../core/model.js';
import type { Context } from './context.js';
import { decodeCursor, encodeCursor, pageSize } from '../../core/cursor.js';
import { mentions, overlap } from './text.js';
import { isClosed, toSummary } from './view.js';

/** One page of what the customer has bought, in the order of the seed. */
export function listServices(
  { store, customer }: Context,
  { text = '', cursor }: { text?: string; cursor?: string | null },
): Page<Service> {
  const own = store.services
    .map(({ customerId, service }, index) => ({ customerId, service, index }))
    .filter(({ customerId }) => customerId === customer.id)
    .filter(({ service }) => mentions([service.label, service.description, service.kind].join('\n'), text));
  const [after = -1] = cursor ? decodeCursor(cursor, 'services', 1) : [];
  const rest = own.filter(({ index }) => index > Number(after));
  const page = rest.slice(0, pageSize(undefined));
  const last = page.at(-1);
  return {
    items: page.map(({ service }) => structuredClone(service)),
    nextCursor: last && rest.length > page.length ? encodeCursor('services', [last.index]) : null,
    total: own.length,
  };
}

/** The help articles that fit best, at most five. */
export function searchArticles({ store }: Context, text: string): Article[] {
  return store.articles
    .map((article) => ({ article, score: overlap(text, `${article.title}\n${article.excerpt ?? ''}`) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ article }) => structuredClone(article));
}

/** The customer's tickets that are not closed and seem to be about the same, at most three. */
export function findSimilarTickets(
  { store, customer }: Context,
  draft: Pick<NewTicket, 'subject' | 'body' | 'serviceId'>,
): TicketSummary[] {
  return [...store.tickets.values()]
    .filter((ticket) => ticket.customerId === customer.id && !isClosed(store, ticket))
    .map((ticket) => {
      const sameService = draft.serviceId !== undefined && draft.serviceId === ticket.serviceId;
      return { ticket, score: overlap(draft.subject, ticket.subject) + (sameService ? 0.2 : 0) };
    })
    .filter(({ score }) => score >= 0.5)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ ticket }) => toSummary(store, ticket));
}
