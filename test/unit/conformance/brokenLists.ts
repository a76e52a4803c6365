import type { StatusKind } from '../../../src/core/model.js';
import type { Broken } from './breakAdapter.js';

/** Adapters whose lists are not what was asked for. */
export const brokenLists: readonly Broken[] = [
  {
    what: 'ends after the first page',
    breakIt: (right) => ({
      listTickets: async (...args) => ({ ...(await right.listTickets(...args)), nextCursor: null }),
    }),
    caught: 'paging: one ticket a page reaches every ticket once',
  },
  {
    what: 'never ends',
    breakIt: (right) => ({
      listTickets: async (query, options) => ({
        ...(await right.listTickets({ ...query, cursor: null }, options)),
        nextCursor: 'more',
      }),
    }),
    caught: 'paging: one ticket a page reaches every ticket once',
  },
  {
    what: 'counts its pages from the top, so that they move',
    breakIt: (right) => ({
      async listTickets({ cursor, limit = 25, ...query }, options) {
        const { items, ...page } = await right.listTickets({ ...query, limit: 100 }, options);
        const from = Number(cursor ?? 0);
        const nextCursor = from + limit < items.length ? String(from + limit) : null;
        return { ...page, items: items.slice(from, from + limit), nextCursor };
      },
    }),
    caught: 'paging: a ticket that comes in between moves no other',
  },
  {
    what: 'ignores a filter',
    breakIt: (right) => ({ listTickets: (query, options) => right.listTickets({ ...query, kinds: [] }, options) }),
    caught: 'filter: by one kind of status',
  },
  {
    what: 'counts only the kinds that were asked for',
    breakIt: (right) => ({
      async listTickets(query, options) {
        const page = await right.listTickets(query, options);
        const asked = (kind: StatusKind): number => (query.kinds?.includes(kind) ? (page.counts?.[kind] ?? 0) : 0);
        return { ...page, counts: { open: asked('open'), closed: asked('closed') } };
      },
    }),
    caught: 'filter: counts each kind whatever kinds are asked for',
  },
  {
    what: 'ignores the order',
    breakIt: (right) => ({
      listTickets: (query, options) => right.listTickets({ ...query, sort: '-updatedAt' }, options),
    }),
    caught: 'sort: by subject',
  },
  {
    what: 'ignores the searched text',
    breakIt: (right) => ({ listTickets: (query, options) => right.listTickets({ ...query, text: '' }, options) }),
    caught: 'search: finds a word of the subject, and nothing else',
  },
];
