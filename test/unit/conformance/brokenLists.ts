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
    what: 'finds tickets without a file, too',
    breakIt: (right) => ({
      listTickets: ({ hasAttachments: _, ...query }, options) => right.listTickets(query, options),
    }),
    caught: 'filter: by having a file or not',
  },
  {
    what: 'ignores from when on',
    breakIt: (right) => ({
      listTickets: ({ updatedFrom: _, ...query }, options) => right.listTickets(query, options),
    }),
    caught: 'filter: from an instant on finds what happened then or later',
  },
  {
    what: 'takes the end of a span for a part of it',
    breakIt: (right) => ({
      listTickets: ({ updatedTo, ...query }, options) =>
        right.listTickets(
          updatedTo ? { ...query, updatedTo: new Date(Date.parse(updatedTo) + 1).toISOString() } : query,
          options,
        ),
    }),
    caught: 'filter: up to an instant finds only what happened before',
  },
  {
    what: 'shows the beginning of a message instead of what was found',
    breakIt: (right) => ({
      async listTickets(query, options) {
        const page = await right.listTickets(query, options);
        return { ...page, items: page.items.map((row) => ({ ...row, excerpt: 'The log says …' })) };
      },
    }),
    caught: 'search: shows the words around what it found in a message',
  },
  {
    what: 'takes the first author for the last',
    breakIt: (right) => ({
      async listTickets(query, options) {
        const page = await right.listTickets(query, options);
        const items = page.items.map((row) => ({
          ...row,
          lastReply: { author: { role: 'customer' } as const, at: row.createdAt },
        }));
        return { ...page, items };
      },
    }),
    caught: 'reading: the list tells who wrote last, and when',
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
