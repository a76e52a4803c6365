import { TicketError } from '../../../src/core/errors.js';
import type { Broken } from './breakAdapter.js';

/** Adapters whose errors and events say the wrong thing. */
export const brokenRest: readonly Broken[] = [
  {
    what: 'rejects with an ordinary error',
    breakIt: () => ({ getTicket: () => Promise.reject(new TypeError('fetch failed')) }),
    caught: 'errors: no strange id opens a ticket',
  },
  {
    what: 'throws before there is a promise',
    breakIt: () => ({
      getTicket() {
        throw new TicketError('not_found');
      },
    }),
    caught: 'errors: no strange id opens a ticket',
  },
  {
    what: 'goes on when aborted',
    breakIt: (right) => ({ listTickets: (query) => right.listTickets(query) }),
    caught: 'errors: reading is aborted while it goes on',
  },
  {
    what: 'shows an empty list when the session has ended',
    breakIt: (right) => ({
      listTickets: (...args) => right.listTickets(...args).catch(() => ({ items: [], nextCursor: null })),
    }),
    caught: 'errors: without a session nothing can be read',
  },
  {
    what: 'tells nobody of changes',
    breakIt: () => ({ subscribe: () => () => {} }),
    caught: 'changes: a subscriber is told of a new ticket',
  },
  {
    what: 'tells of changes without saying where',
    breakIt: (right) => ({
      subscribe: (onChange, onError) => right.subscribe(() => onChange({ type: 'ticket', ticketId: '' }), onError),
    }),
    caught: 'changes: a subscriber is told of a new ticket',
  },
  {
    what: 'goes on telling who has unsubscribed',
    breakIt: (right) => ({
      subscribe(...args) {
        right.subscribe(...args);
        return () => {};
      },
    }),
    caught: 'changes: who has unsubscribed is told nothing more',
  },
  {
    what: 'reports every ticket as changed',
    breakIt: (right) => ({
      async changesSince(mark) {
        const { items } = await right.listTickets({ limit: 100 });
        return { ...(await right.changesSince(mark)), ticketIds: items.map(({ id }) => id) };
      },
    }),
    caught: 'changes: exactly what changed is found',
  },
  {
    what: 'finds no change',
    breakIt: (right) => ({ changesSince: async () => ({ ...(await right.changesSince(null)), ticketIds: [] }) }),
    caught: 'changes: an answer of the staff is a change',
  },
];
