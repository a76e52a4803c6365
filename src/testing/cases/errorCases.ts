import type { CallOptions, TicketAdapter } from '../../core/adapter.js';
import { check, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { allTickets } from '../walk.js';

/** Ids that no ticket has; some of them mean something to an address, a database or an object. */
const strangeIds = [
  'no-such-ticket',
  '',
  ' ',
  '.',
  '..',
  '../desk',
  '%2e%2e%2f',
  'a/b',
  '?limit=1',
  '#',
  "' OR 1=1 --",
  '__proto__',
  'constructor',
  'null',
  '☃',
  'x'.repeat(3000),
];

async function notFound(call: (id: string) => Promise<unknown>): Promise<void> {
  await Promise.all(strangeIds.map((id) => refused(call(id), ['not_found', 'invalid'], `the id "${id.slice(0, 40)}"`)));
}

/** Every way of reading that the adapter has. */
function reads(adapter: TicketAdapter, ticketId: string): Record<string, (options: CallOptions) => Promise<unknown>> {
  return {
    loadDesk: (options) => adapter.loadDesk(options),
    listTickets: (options) => adapter.listTickets({}, options),
    getTicket: (options) => adapter.getTicket(ticketId, options),
    listMessages: (options) => adapter.listMessages(ticketId, {}, options),
    ...(adapter.listServices && { listServices: async (options) => adapter.listServices?.({}, options) }),
    ...(adapter.searchArticles && { searchArticles: async (options) => adapter.searchArticles?.('server', options) }),
    ...(adapter.changesSince && { changesSince: async (options) => adapter.changesSince?.(null, options) }),
  };
}

export const errorCases: CaseGroup = {
  group: 'errors',
  cases: {
    'no strange id opens a ticket': ({ customer }) => notFound((id) => customer.getTicket(id)),

    'no strange id opens a thread': ({ customer }) => notFound((id) => customer.listMessages(id, {})),

    'no strange id takes a reply': ({ reply }) => notFound((id) => reply(id)),

    'no strange id can be closed': async ({ having, ref }) => {
      const adapter = having(['closeTicket']);
      await notFound((id) => adapter.closeTicket(id, ref()));
    },

    'reading under a signal that has aborted is aborted': async ({ customer, create }) => {
      const { id } = await create();
      const signal = AbortSignal.abort();
      const calls = Object.entries(reads(customer, id));
      await Promise.all(calls.map(([name, call]) => refused(call({ signal }), 'aborted', name)));
    },

    'reading is aborted while it goes on': async ({ customer, create }) => {
      const { id } = await create();
      const controller = new AbortController();
      const { signal } = controller;
      const calls = Object.entries(reads(customer, id)).map(([name, call]) =>
        refused(call({ signal }), 'aborted', name),
      );
      controller.abort();
      await Promise.all(calls);
    },

    'an abort for any reason is aborted': async ({ customer }) => {
      const controller = new AbortController();
      const call = refused(customer.listTickets({}, { signal: controller.signal }), 'aborted', 'with a reason');
      controller.abort(new RangeError('The user went away'));
      await call;
    },

    'a write under a signal that has aborted does nothing': async ({ customer, draft, ref }) => {
      const wanted = draft();
      const write = customer.createTicket(wanted, { ...ref(), signal: AbortSignal.abort() });
      await refused(write, 'aborted', 'creating');
      const listed = await allTickets(customer);

      check(!listed.some(({ subject }) => subject === wanted.subject), 'the ticket was made all the same');
    },

    'a write is aborted while it goes on': async ({ customer, draft, ref }) => {
      const controller = new AbortController();
      const write = customer.createTicket(draft(), { ...ref(), signal: controller.signal });
      controller.abort();
      await refused(write, 'aborted', 'creating');
    },

    'an aborted call leaves the next one alone': async ({ customer, create }) => {
      const { id } = await create();
      const controller = new AbortController();
      const first = customer.getTicket(id, { signal: controller.signal });
      const second = customer.getTicket(id);
      controller.abort();
      await refused(first, 'aborted', 'the aborted call');

      check((await second).id === id, 'the other call');
    },

    'without a session nothing can be read': async ({ customer, create, expireSession }) => {
      const { id } = await create();
      await expireSession();
      const calls = Object.entries(reads(customer, id));
      await Promise.all(calls.map(([name, call]) => refused(call({}), 'unauthorized', name)));
    },

    'without a session nothing can be written': async ({ create, reply, expireSession }) => {
      const { id } = await create();
      await expireSession();
      await refused(create(), 'unauthorized', 'creating');
      await refused(reply(id), 'unauthorized', 'replying');
    },

    'without a session a subscriber is told so': async ({ having, expireSession, eventually }) => {
      const adapter = having(['subscribe']);
      const codes: string[] = [];
      const unsubscribe = adapter.subscribe(
        () => {},
        ({ code }) => codes.push(code),
      );
      try {
        await expireSession();
        await eventually(() => codes.includes('unauthorized'), 'onError with unauthorized');
      } finally {
        unsubscribe();
      }
    },
  },
};
