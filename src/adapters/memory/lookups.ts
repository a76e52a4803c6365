import type { NewTicket } from '../../core/adapter.js';
import type { Article, Page, Service, TicketSummary } from '../../core/model.js';
import type { Context } from './context.js';
import { decodeCursor, encodeCursor, pageSize } from '../../core/cursor.js';
import { similarTickets } from '../../core/rules/similar/similarTickets.js';
import { rankArticles } from './rankArticles.js';
import type { StoredTicket } from './store.js';
import { mentions } from './text.js';
import { isClosed, toSummary } from './view.js';

/** One page of what the customer has bought, in the order of the seed. */
export function listServices(
  { store, customer }: Context,
  { text = '', cursor }: { text?: string; cursor?: string | null },
): Page<Service> {
  const own = store.services
    .map(({ customerId, service }, index) => ({ customerId, service, index }))
    .filter(({ customerId }) => customerId === customer.id)
    .filter(({ service }) =>
      mentions([service.label, service.description, service.kind, ...(service.hosts ?? [])].join('\n'), text),
    );
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
  return structuredClone(rankArticles(text, store.articles).slice(0, 5));
}

/** The customer's tickets that are not closed and are about the same, at most three. */
export function findSimilarTickets(
  { store, customer }: Context,
  { subject, body, serviceId }: Pick<NewTicket, 'subject' | 'body' | 'serviceId'>,
): TicketSummary[] {
  const own = [...store.tickets.values()].filter(
    (ticket) => ticket.customerId === customer.id && !isClosed(store, ticket),
  );
  const candidates = own.map((ticket) => ({ ...toSummary(store, ticket), text: firstWords(ticket) }));
  const service = store.services.find((one) => one.customerId === customer.id && one.service.id === serviceId)?.service;
  return similarTickets({ subject, body, ...(service && { service }) }, candidates)
    .slice(0, 3)
    .map(({ text: _, ...summary }) => summary);
}

function firstWords({ items }: StoredTicket): string {
  const first = items.find((item) => item.type === 'message');
  return first?.body.value ?? '';
}
