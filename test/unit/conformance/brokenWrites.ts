import { TicketError } from '../../../src/core/errors.js';
import type { Message, Ticket } from '../../../src/core/model.js';
import { newClientRef } from '../../../src/core/newClientRef.js';
import { reticketed, type Broken } from './breakAdapter.js';

const freshRef = () => ({ clientRef: newClientRef() });

/** Adapters that lose, double or invent writes. */
export const brokenWrites: readonly Broken[] = [
  {
    what: 'ignores the clientRef of a ticket',
    breakIt: (right) => ({ createTicket: (draft) => right.createTicket(draft, freshRef()) }),
    caught: 'idempotency: the same creation sent twice makes one ticket',
  },
  {
    what: 'makes two tickets of two calls at once',
    breakIt(right) {
      const done = new Map<string, Ticket>();
      return {
        async createTicket(draft, { clientRef }) {
          const ticket = done.get(clientRef) ?? (await right.createTicket(draft, freshRef()));
          done.set(clientRef, ticket);
          return ticket;
        },
      };
    },
    caught: 'idempotency: the same creation sent twice at once makes one ticket',
  },
  {
    what: 'ignores the clientRef of a reply',
    breakIt: (right) => ({ reply: (id, reply) => right.reply(id, reply, freshRef()) }),
    caught: 'idempotency: the same reply sent twice is one message',
  },
  {
    what: 'answers another draft with the first ticket',
    breakIt(right) {
      const done = new Map<string, Ticket>();
      return {
        async createTicket(draft, options) {
          const ticket = done.get(options.clientRef) ?? (await right.createTicket(draft, options));
          done.set(options.clientRef, ticket);
          return ticket;
        },
      };
    },
    caught: 'idempotency: another creation under the same reference is a conflict',
  },
  {
    what: 'loses the chosen department, at a desk without priorities',
    breakIt: (right) => ({
      loadDesk: async () => ({ ...(await right.loadDesk()), priorities: [] }),
      createTicket: ({ departmentId: _, ...draft }, options) => right.createTicket(draft, options),
    }),
    caught: 'create: keeps the chosen department and priority',
  },
  {
    what: 'answers the ticket from before it was closed',
    breakIt: (right) => ({
      async closeTicket(id, options) {
        const before = await right.getTicket(id);
        await right.closeTicket(id, options);
        return before;
      },
    }),
    caught: 'close and reopen: closing answers the closed ticket',
  },
  {
    what: 'says yes to closing and does nothing',
    breakIt: (right) => ({
      closeTicket: async (id) => ({ ...(await right.getTicket(id)), status: { id: 'closed', kind: 'closed' } }),
    }),
    caught: 'close and reopen: a closed ticket is closed everywhere',
  },
  {
    what: 'permits to close what is closed',
    breakIt: reticketed(({ can }) => ({ can: { ...can, close: true } })),
    caught: 'close and reopen: a closed ticket cannot be closed again',
  },
  {
    what: 'writes times for people',
    breakIt: reticketed(() => ({ createdAt: 'yesterday' })),
    caught: 'create: answers the new ticket, open, with a number',
  },
  {
    what: 'has a fifth kind of status',
    breakIt: reticketed(() => ({ status: { id: 'pending', kind: 'pending' } })),
    caught: 'create: answers the new ticket, open, with a number',
  },
  {
    what: 'accepts a blank subject',
    breakIt: (right) => ({
      createTicket: (draft, options) =>
        right.createTicket({ ...draft, subject: draft.subject.trim() || '(no subject)' }, options),
    }),
    caught: 'create: refuses a blank subject, and says so at the field',
  },
  {
    what: 'does not say which field is wrong',
    breakIt: (right) => ({
      createTicket: (...args) =>
        right.createTicket(...args).catch(() => Promise.reject(new TicketError('invalid', 'Bad request'))),
    }),
    caught: 'create: refuses a blank subject, and says so at the field',
  },
  {
    what: 'marks nothing as read',
    breakIt: () => ({ markRead: () => Promise.resolve() }),
    caught: 'reading: marking a ticket as read reads all of it',
  },
  {
    what: 'forgets a rating',
    breakIt: () => ({ rate: () => Promise.resolve() }),
    caught: 'rating: is kept with the ticket',
  },
  {
    what: 'adds participants instead of replacing them',
    breakIt: (right) => ({
      async setParticipants(id, emails, options) {
        const { participants = [] } = await right.getTicket(id);
        return right.setParticipants(id, [...participants.map(({ name = '' }) => name), ...emails], options);
      },
    }),
    caught: 'participants: the list is replaced, not added to',
  },
  {
    what: "lets the staff's answers be changed",
    breakIt: (right) => ({ editMessage: async (id) => (await right.listMessages(id, {})).items.at(-1) as Message }),
    caught: 'own messages: only those: an answer of the staff stays as it is',
  },
];
