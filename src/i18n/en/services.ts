import { plural } from '../plural.js';

/** The words of the picker of a service. */
export const services = {
  /** Name and placeholder of the box that searches among many services. */
  search: 'Find a service',
  /** Heading over the services that the customer last wrote about. */
  recent: 'Recently used',
  /** Heading over the rest of them. */
  others: 'Other services',
  /** Under the box after a search. `isMore`: there are further ones beyond these. */
  found: (count: number, isMore: boolean): string =>
    isMore
      ? `More than ${count} services found. Type more to narrow them down.`
      : `${count} ${plural('en', count, { one: 'service', other: 'services' })} found`,
  /** Under the box when nothing was found. */
  nothing: (text: string) => `No service matches “${text}”. Try a part of its name or address.`,
  /** Under the box while the server searches and nothing is found yet. */
  searching: 'Searching…',
  /** At the end of the list while the next ones come. */
  loadingMore: 'Loading more services…',
  /** At the end of the list when they do not come. Beside it: "Try again". */
  moreFailed: 'The rest of your services could not be loaded.',
  /** At the end of the list when the server could not search. Beside it: "Try again". */
  searchFailed: 'Not all of your services could be searched.',
};
