import type { Capabilities, FilterKey, SortKey, TicketQuery } from '../../core/adapter.js';

/** Which tickets a list shows, and in what order. The pages are the list's own business. */
export type TicketListQuery = Omit<TicketQuery, 'cursor'>;

export type QueryChange = { [Key in keyof TicketListQuery]?: TicketListQuery[Key] | undefined };

/** A query with some of it changed. What asks for nothing is left out, so that equal queries share their rows. */
export function changeQuery(query: TicketListQuery, change: QueryChange = {}): TicketListQuery {
  const asks = ([, value]: [string, unknown]) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries({ ...query, ...change }).filter(asks));
}

/** What the customer can narrow the list by in the panel of filters, beside the switches that are always in sight. */
export const panelFilters = [
  'departmentId',
  'serviceId',
  'priorityId',
  'hasAttachments',
  'updatedFrom',
  'updatedTo',
  'hidden',
] as const satisfies (keyof TicketListQuery)[];

/** Takes the search and every filter away. The order stays. */
export const nothingAsked: QueryChange = {
  text: undefined,
  kinds: undefined,
  unread: undefined,
  ...Object.fromEntries(panelFilters.map((key) => [key, undefined])),
};

/** Takes away what the panel of filters asks for. */
export const noPanelFilters: QueryChange = Object.fromEntries(panelFilters.map((key) => [key, undefined]));

/**
 * Whether the customer has narrowed the list. A department, a service or a priority may be the host's own choice for a list
 * that it shows: nothing there is then no search without a match.
 */
export function isNarrowed({ text, kinds, unread, ...more }: TicketListQuery, byHost: TicketListQuery = {}): boolean {
  return (
    Boolean(text) ||
    Boolean(kinds?.length) ||
    unread !== undefined ||
    panelFilters.some((key) => more[key] !== undefined && more[key] !== byHost[key])
  );
}

/** A query without what the backend cannot do. */
export function withinCapabilities(query: TicketListQuery, { search, sort, filter }: Capabilities): TicketListQuery {
  const { text, sort: order, limit, ...filters } = query;
  const can = (key: string) => filter.includes((key.startsWith('updated') ? 'updatedAt' : key) as FilterKey);
  return changeQuery({
    ...Object.fromEntries(Object.entries(filters).filter(([key]) => can(key))),
    ...(limit !== undefined && { limit }),
    ...(text && search !== 'none' && { text }),
    ...(order && sort.includes(order.replace('-', '') as SortKey) && { sort: order }),
  });
}
