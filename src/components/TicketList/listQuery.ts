import type { TicketQuery } from '../../core/adapter.js';

/** Which tickets a list shows, and in what order. The pages are the list's own business. */
export type TicketListQuery = Omit<TicketQuery, 'cursor'>;

type QueryChange = { [Key in keyof TicketListQuery]?: TicketListQuery[Key] | undefined };

/** A query with some of it changed. What asks for nothing is left out, so that equal queries share their rows. */
export function changeQuery(query: TicketListQuery, change: QueryChange = {}): TicketListQuery {
  const asks = ([, value]: [string, unknown]) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries({ ...query, ...change }).filter(asks));
}

/** Whether the customer has narrowed the list by the controls over it. */
export function isNarrowed({ text, kinds, unread }: TicketListQuery): boolean {
  return Boolean(text) || Boolean(kinds?.length) || unread !== undefined;
}
