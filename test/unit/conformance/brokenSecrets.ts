import type { Message, Revision } from '../../../src/core/model.js';
import type { Broken } from './breakAdapter.js';

/** Adapters that keep what should be gone, or lose what should be kept. */
export const brokenSecrets: readonly Broken[] = [
  {
    what: 'keeps no earlier versions',
    breakIt: () => ({ listRevisions: async () => [] }),
    caught: 'earlier versions: what a message said before can be read, the oldest first',
  },
  {
    what: 'gives the newest of the earlier versions first',
    breakIt: (right) => ({ listRevisions: async (...args) => (await right.listRevisions(...args)).toReversed() }),
    caught: 'earlier versions: what a message said before can be read, the oldest first',
  },
  {
    what: 'gives the words of now as an earlier version',
    breakIt: (right) => ({
      async listRevisions(ticketId, messageId) {
        const { items } = await right.listMessages(ticketId, {});
        const message = items.find((item) => item.type === 'message' && item.id === messageId);
        return message?.type === 'message' ? [{ at: message.createdAt, body: message.body }] : [];
      },
    }),
    caught: 'earlier versions: a message that was never changed has none',
  },
  {
    what: 'keeps the earlier versions of what was taken away',
    breakIt(right) {
      const kept = new Map<string, Revision[]>();
      return {
        async deleteMessage(ticketId, messageId, options) {
          kept.set(messageId, await right.listRevisions(ticketId, messageId));
          await right.deleteMessage(ticketId, messageId, options);
        },
        listRevisions: async (ticketId, messageId) => kept.get(messageId) ?? right.listRevisions(ticketId, messageId),
      };
    },
    caught: 'earlier versions: none is left of a message that was taken away',
  },
  {
    what: 'retracts by changing, so that the secret is an earlier version',
    breakIt: (right) => ({
      retractMessage: async (...args) => ({
        ...(await right.editMessage(...args)),
        retractedAt: new Date().toISOString(),
      }),
    }),
    caught: 'retract: no earlier version is left, and none comes of it',
  },
  {
    what: 'says yes to retracting and does nothing',
    breakIt: (right) => ({
      async retractMessage(ticketId, messageId, value) {
        const { items } = await right.listMessages(ticketId, {});
        const message = items.find((item): item is Message => item.type === 'message' && item.id === messageId);
        if (!message) throw new Error('No such message');
        return { ...message, body: { format: 'text', value } };
      },
    }),
    caught: 'retract: other words stand in its place',
  },
  {
    what: 'answers a repeated reply with what was taken out of it',
    breakIt(right) {
      const first = new Map<string, ReturnType<typeof right.reply>>();
      return {
        reply(ticketId, reply, options) {
          const answer = first.get(options.clientRef) ?? right.reply(ticketId, reply, options);
          first.set(options.clientRef, answer);
          return answer;
        },
      };
    },
    caught: 'retract: the reply sent again does not bring it back',
  },
  {
    what: 'takes nothing in the place of a secret',
    breakIt: (right) => ({
      retractMessage: (ticketId, messageId, body, options) =>
        right.retractMessage(ticketId, messageId, /[a-z]/.test(body) ? body : 'gone', options),
    }),
    caught: 'retract: something must stand in its place',
  },
  {
    what: 'finds what was taken out, by an index of its own',
    breakIt(right) {
      const index = new Map<string, string>();
      return {
        async reply(ticketId, reply, options) {
          index.set(ticketId, `${index.get(ticketId) ?? ''} ${reply.body}`);
          return right.reply(ticketId, reply, options);
        },
        async listTickets({ text, ...query }, options) {
          const page = await right.listTickets({ ...query, limit: 100 }, options);
          const items = page.items.filter(({ id }) => text === undefined || index.get(id)?.includes(text));
          return { ...page, items };
        },
      };
    },
    caught: 'retract: nothing finds it any more',
  },
  {
    what: "takes something out of another's message",
    breakIt: (_, customer) => ({ retractMessage: customer.retractMessage }),
    caught: "rights: nobody takes anything out of another's message",
  },
  {
    what: "shows what another's message said before",
    breakIt: (_, customer) => ({ listRevisions: customer.listRevisions }),
    caught: "rights: nobody reads what another's message said before",
  },
];
