import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { listen } from '../listen.js';

export const typingCases: CaseGroup = {
  group: 'typing',
  cases: {
    'that the customer writes changes nothing': async ({ having, create, ref }) => {
      const adapter = having(['sendTyping', 'changesSince']);
      const { id } = await create();
      const before = await adapter.getTicket(id);
      const { mark } = await adapter.changesSince(null);
      await adapter.sendTyping(id);
      const { ticketIds } = await adapter.changesSince(mark);
      const after = await adapter.getTicket(id);

      equal(ticketIds, [], 'changed tickets');
      equal(after.updatedAt, before.updatedAt, 'updatedAt');
      await adapter.reply(id, { body: 'Written' }, ref());
    },

    'that the customer writes is no news to them': async (tools) => {
      const adapter = tools.having(['sendTyping', 'subscribe']);
      const [quiet, told] = await tools.createEach([{}, {}]);
      const listener = await listen(tools);
      try {
        await adapter.sendTyping(quiet?.id ?? '');
        await tools.reply(told?.id ?? '');
        await listener.toldOf(told?.id ?? '');
        const about = listener.events.filter((event) => event.type !== 'reset' && event.ticketId === quiet?.id);

        equal(about, [], 'events about the ticket');
      } finally {
        listener.end();
      }
    },

    'an unknown ticket takes no word of it': async ({ having }) => {
      const adapter = having(['sendTyping']);
      await refused(adapter.sendTyping('no-such-ticket'), 'not_found', 'an unknown ticket');
    },

    'the customer is told that an answer is being written': async (tools) => {
      const { id } = await tools.create();
      const listener = await listen(tools);
      try {
        await tools.staffTypes(id);
        const event = await tools.eventually(
          () => listener.events.find((one) => one.type === 'typing' && one.ticketId === id),
          'an event that somebody is writing',
        );

        check(event.type === 'typing' && event.author.role === 'staff', 'it must say that it is staff');
      } finally {
        listener.end();
      }
    },

    "nobody is told who writes in another's ticket": async (tools) => {
      const stranger = tools.other();
      const { id } = await tools.create();
      const listener = await listen(tools, stranger);
      try {
        await tools.staffTypes(id);
        const theirs = await tools.create({}, stranger);
        await listener.toldOf(theirs.id);

        check(
          !listener.events.some((event) => event.type !== 'reset' && event.ticketId === id),
          "an event about another customer's ticket",
        );
      } finally {
        listener.end();
      }
    },
  },
};
