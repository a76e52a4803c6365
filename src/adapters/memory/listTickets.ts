import type { FilterKey, Sort, SortKey, TicketQuery } from '../../core/adapter.js';
import type { StatusKind, TicketPage } from '../../core/model.js';
import type { Context } from './context.js';
import { checkSpan } from '../../core/checkSpan.js';
import { decodeCursor, encodeCursor, pageSize } from '../../core/cursor.js';
import { refuse } from '../../core/refuse.js';
import type { Store, StoredTicket } from './store.js';
import { excerptOf } from './excerptOf.js';
import { matches } from './matches.js';
import { statusOf, toSummary } from './view.js';

type Position = [string | number, number];

/** One page of the customer's own tickets. */
export function listTickets(context: Context, query: TicketQuery): TicketPage {
  const { store, customer, capabilities } = context;
  checkQuery(context, query);
  const sort = query.sort ?? '-updatedAt';
  const others = [...store.tickets.values()].filter(
    (ticket) => ticket.customerId === customer.id && matches(context, ticket, query),
  );
  const kinds = query.kinds ?? [];
  const rows = others
    .filter((ticket) => kinds.length === 0 || kinds.includes(statusOf(store, ticket).kind))
    .map((ticket) => ({ ticket, position: positionOf(store, ticket, sort) }))
    .toSorted((a, b) => compare(sort, a.position, b.position));
  const after = query.cursor ? (decodeCursor(query.cursor, sort, 2) as Position) : undefined;
  const rest = after ? rows.filter(({ position }) => compare(sort, after, position) < 0) : rows;
  const page = rest.slice(0, pageSize(query.limit));
  const last = page.at(-1);
  return {
    items: page.map(({ ticket }) => {
      const excerpt = capabilities.search === 'content' ? excerptOf(ticket, query.text ?? '') : undefined;
      return { ...toSummary(store, ticket), ...(excerpt !== undefined && { excerpt }) };
    }),
    nextCursor: last && rest.length > page.length ? encodeCursor(sort, last.position) : null,
    total: rows.length,
    counts: countKinds(store, others),
  };
}

function checkQuery({ capabilities }: Context, query: TicketQuery): void {
  if (query.text?.trim() && capabilities.search === 'none') throw refuse('text', 'cannot be searched');
  if (query.sort && !capabilities.sort.includes(query.sort.replace('-', '') as SortKey))
    throw refuse('sort', `cannot be by ${query.sort}`);
  const asked: [FilterKey, ...(keyof TicketQuery)[]][] = [
    ['kinds', 'kinds'],
    ['departmentId', 'departmentId'],
    ['serviceId', 'serviceId'],
    ['priorityId', 'priorityId'],
    ['unread', 'unread'],
    ['hasAttachments', 'hasAttachments'],
    ['updatedAt', 'updatedFrom', 'updatedTo'],
    ['hidden', 'hidden'],
  ];
  for (const [filter, ...keys] of asked)
    for (const key of keys)
      if (query[key] !== undefined && !capabilities.filter.includes(filter)) throw refuse(key, 'cannot be filtered');
  checkSpan(query);
}

function positionOf(store: Store, ticket: StoredTicket, sort: Sort): Position {
  const { statuses, priorities } = store.desk;
  const values: Record<SortKey, () => Position> = {
    updatedAt: () => [Date.parse(ticket.updatedAt), ticket.touched],
    createdAt: () => [Date.parse(ticket.createdAt), ticket.number],
    number: () => [ticket.number, ticket.number],
    subject: () => [ticket.subject, ticket.number],
    status: () => [statuses.findIndex(({ id }) => id === ticket.statusId), ticket.number],
    priority: () => [priorities.findIndex(({ id }) => id === ticket.priorityId), ticket.number],
  };
  return values[sort.replace('-', '') as SortKey]();
}

const collator = new Intl.Collator(undefined, { numeric: true });

function compare(sort: Sort, a: Position, b: Position): number {
  const ascending = compareValues(sort, a[0], b[0]) || a[1] - b[1];
  return sort.startsWith('-') ? -ascending : ascending;
}

function compareValues(sort: Sort, a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (sort.endsWith('subject')) return collator.compare(String(a), String(b));
  return a < b ? -1 : Number(a > b);
}

function countKinds(store: Store, tickets: readonly StoredTicket[]): Record<StatusKind, number> {
  const counts: Record<StatusKind, number> = { open: 0, in_progress: 0, answered: 0, closed: 0 };
  for (const ticket of tickets) counts[statusOf(store, ticket).kind] += 1;
  return counts;
}
