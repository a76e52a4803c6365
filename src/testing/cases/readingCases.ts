import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { only } from '../only.js';
import { allMessages, allTickets } from '../walk.js';

export const readingCases: CaseGroup = {
  group: 'reading',
  cases: {
    "a customer's own ticket has nothing unread": async ({ customer, create, reply }) => {
      const { id } = await create();
      await reply(id);
      const { unread = 0 } = await customer.getTicket(id);

      equal(unread, 0, 'unread');
    },

    'an answer of the staff is unread': async ({ customer, create, staffReplies }) => {
      const { id, unread } = await create();
      only(unread !== undefined, 'the backend does not know what was read');
      await staffReplies(id);
      const ticket = await customer.getTicket(id);

      equal(ticket.unread, 1, 'unread');
      check(ticket.lastAuthor === undefined || ticket.lastAuthor === 'staff', `lastAuthor is ${ticket.lastAuthor}`);
    },

    'the list tells who wrote last, and when': async ({ customer, create, reply, staffReplies }) => {
      const [one, two] = [await create(), await create()];
      await staffReplies(one.id);
      await staffReplies(two.id);
      await reply(two.id);
      const rows = await allTickets(customer);
      const lastOf = (ticketId: string) => rows.find(({ id }) => id === ticketId)?.lastReply;
      only(lastOf(one.id) !== undefined, 'the list does not tell who wrote last');

      equal([lastOf(one.id)?.author.role, lastOf(two.id)?.author.role], ['staff', 'customer'], 'who wrote last');
      equal(lastOf(two.id)?.at, (await allMessages(customer, two.id)).at(-1)?.createdAt, 'when it was written');
    },

    'marking a ticket as read reads all of it': async ({ customer, having, create, staffReplies }) => {
      const adapter = having(['markRead']);
      const { id } = await create();
      await staffReplies(id, 'First');
      await staffReplies(id, 'Second');
      await adapter.markRead(id);
      const { unread = 0 } = await customer.getTicket(id);

      equal(unread, 0, 'unread');
    },

    'looking at a thread reads nothing by itself': async ({ customer, having, create, staffReplies }) => {
      having(['markRead']);
      const { id } = await create();
      await staffReplies(id);
      await customer.listMessages(id, {});
      const { unread } = await customer.getTicket(id);

      equal(unread, 1, 'unread');
    },

    'an unknown ticket cannot be marked': async ({ having }) => {
      const adapter = having(['markRead']);
      await refused(adapter.markRead('no-such-ticket'), 'not_found', 'an unknown ticket');
    },
  },
};
