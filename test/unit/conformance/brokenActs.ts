import { TicketError } from '../../../src/core/errors.js';
import type { Person } from '../../../src/core/model.js';
import type { Broken } from './breakAdapter.js';

const staff: Person = { role: 'staff' };

/** Adapters that do something else than what a customer asked for. */
export const brokenActs: readonly Broken[] = [
  {
    what: 'says yes to putting away and does nothing',
    breakIt: () => ({ setHidden: async () => {} }),
    caught: 'put away and muted: what is put away leaves the list and can still be opened',
  },
  {
    what: 'finds everything in the place for what was put away',
    breakIt: (right) => ({
      listTickets: ({ hidden: _, ...query }, options) => right.listTickets(query, options),
    }),
    caught: 'put away and muted: it is found where it was put',
  },
  {
    what: 'counts what was put away',
    breakIt: (right) => ({
      async listTickets(query, options) {
        const page = await right.listTickets(query, options);
        const away = await right.listTickets({ hidden: true, limit: 1 });
        return { ...page, total: (page.total ?? 0) + (away.total ?? 0) };
      },
    }),
    caught: 'put away and muted: it is not counted',
  },
  {
    what: 'never brings back what was put away',
    breakIt: (right) => ({ setHidden: (id, _, options) => right.setHidden(id, true, options) }),
    caught: 'put away and muted: it can be brought back',
  },
  {
    what: 'mutes for ever',
    breakIt: (right) => ({ setMuted: (id, _, options) => right.setMuted(id, true, options) }),
    caught: 'put away and muted: a ticket is muted, and not any more',
  },
  {
    what: 'puts away what nobody has',
    breakIt: (right) => ({ setHidden: (...args) => right.setHidden(...args).catch(() => {}) }),
    caught: 'put away and muted: an unknown ticket can neither be put away nor muted',
  },
  {
    what: 'answers a change that it has not made',
    breakIt: (right) => ({
      changeTicket: async (id, { departmentId = '' }) => ({
        ...(await right.getTicket(id)),
        department: { id: departmentId, label: departmentId },
      }),
    }),
    caught: 'change of a ticket: another department',
  },
  {
    what: 'moves a ticket to the first department when none is named',
    breakIt: (right) => ({
      changeTicket: (id, change, options) => right.changeTicket(id, { departmentId: 'billing', ...change }, options),
    }),
    caught: 'change of a ticket: another priority, and what is not named stays',
  },
  {
    what: 'takes a department that there is not',
    breakIt: (right) => ({
      changeTicket: (id, change, options) => right.changeTicket(id, change, options).catch(() => right.getTicket(id)),
    }),
    caught: 'change of a ticket: what the desk does not have is refused by name',
  },
  {
    what: 'keeps a change to itself',
    breakIt: (right) => ({
      async listMessages(...args) {
        const page = await right.listMessages(...args);
        const isOther = (item: (typeof page.items)[number]) =>
          item.type !== 'event' || item.change.field !== 'priority';
        const filler = { type: 'event', id: 'x', at: '2026-01-01T00:00:00Z', change: { field: 'other' } } as const;
        return { ...page, items: [filler, ...page.items.filter(isOther)] };
      },
    }),
    caught: 'change of a ticket: the thread tells of it',
  },
  {
    what: 'lists the files of its first message only',
    breakIt: (right) => ({
      async listFiles(...args) {
        const page = await right.listFiles(...args);
        return { ...page, items: page.items.slice(-1) };
      },
    }),
    caught: 'all files: has every file of the thread, with its message, the newest first',
  },
  {
    what: 'lists the oldest file first',
    breakIt: (right) => ({
      async listFiles(...args) {
        const page = await right.listFiles(...args);
        return { ...page, items: page.items.toReversed() };
      },
    }),
    caught: 'all files: has every file of the thread, with its message, the newest first',
  },
  {
    what: 'gives nothing for the ids that it lists',
    breakIt: (right) => ({
      async listFiles(...args) {
        const page = await right.listFiles(...args);
        return { ...page, items: page.items.map((file) => ({ ...file, id: `listed-${file.id}` })) };
      },
      getAttachment: async (ref, options) =>
        ref.attachmentId.startsWith('listed-') ? new Blob() : right.getAttachment(ref, options),
    }),
    caught: 'all files: gives what can be loaded',
  },
  {
    what: 'tells the customer of their own writing',
    breakIt(right) {
      const told = new Set<Parameters<typeof right.subscribe>[0]>();
      return {
        subscribe(onChange, onError) {
          told.add(onChange);
          return right.subscribe(onChange, onError);
        },
        async sendTyping(ticketId) {
          for (const tell of told) tell({ type: 'typing', ticketId, author: { role: 'customer' } });
        },
      };
    },
    caught: 'typing: that the customer writes is no news to them',
  },
  {
    what: 'takes writing for a change',
    breakIt: (right) => ({ sendTyping: (id) => right.setMuted(id, true, { clientRef: id }) }),
    caught: 'typing: that the customer writes changes nothing',
  },
  {
    what: 'does not tell that staff are writing',
    breakIt: (right) => ({
      subscribe: (onChange, onError) => right.subscribe((event) => event.type === 'typing' || onChange(event), onError),
    }),
    caught: 'typing: the customer is told that an answer is being written',
  },
  {
    what: 'tells everybody who is writing where',
    breakIt: (right, customer) => ({
      subscribe(onChange, onError) {
        const ends = [
          right.subscribe(onChange, onError),
          customer.subscribe(
            ({ type, ...event }) =>
              type === 'typing' && 'ticketId' in event && onChange({ type, ticketId: event.ticketId, author: staff }),
            onError,
          ),
        ];
        return () => ends.forEach((end) => end());
      },
    }),
    caught: "typing: nobody is told who writes in another's ticket",
  },
  {
    what: "puts another's ticket away",
    breakIt: (_, customer) => ({ setHidden: customer.setHidden }),
    caught: "rights: nobody puts another's ticket away",
  },
  {
    what: "changes another's ticket",
    breakIt: (_, customer) => ({ changeTicket: customer.changeTicket }),
    caught: "rights: nobody changes another's ticket",
  },
  {
    what: "lists another's files",
    breakIt: (_, customer) => ({ listFiles: customer.listFiles }),
    caught: "rights: nobody lists the files of another's ticket",
  },
  {
    what: "mutes another's ticket",
    breakIt: (_, customer) => ({ setMuted: customer.setMuted }),
    caught: "rights: nobody mutes another's ticket",
  },
  {
    what: "says that another writes in one's ticket",
    breakIt: (_, customer) => ({ sendTyping: customer.sendTyping }),
    caught: "rights: nobody writes in another's ticket",
  },
  {
    what: 'takes a reason that there is not',
    breakIt: (right) => ({ closeTicket: (id, { clientRef }) => right.closeTicket(id, { clientRef }) }),
    caught: 'close and reopen: a reason that the desk does not have is refused',
  },
  {
    what: 'forgets why a ticket was closed',
    breakIt: (right) => ({
      async closeTicket(id, { reason, clientRef }) {
        if (reason?.id === 'no-such-reason') throw new TicketError('invalid');
        return right.closeTicket(id, { clientRef });
      },
    }),
    caught: 'close and reopen: why it was closed is kept',
  },
  {
    what: 'says until when an end that has passed',
    breakIt: (right) => ({
      closeTicket: async (...args) => ({
        ...(await right.closeTicket(...args)),
        reopenUntil: '2020-01-01T00:00:00Z',
      }),
    }),
    caught: 'close and reopen: until when it can be reopened is told while it can',
  },
];
