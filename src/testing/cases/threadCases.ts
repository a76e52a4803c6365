import { check, equal, refused, unique } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { allMessages, walkPages, wholeThread } from '../walk.js';
import { inTurn } from '../inTurn.js';

export const threadCases: CaseGroup = {
  group: 'thread',
  cases: {
    'comes newest page first, oldest to newest within each': async ({ customer, create, reply }) => {
      const { id } = await create();
      await inTurn(['one', 'two', 'three'], (text) => reply(id, text));
      const newest = await customer.listMessages(id, { limit: 2 });
      const bodies = newest.items.flatMap((item) => (item.type === 'message' ? [item.body.value] : []));

      equal(bodies, ['two', 'three'], 'messages of the first page');
      check(newest.nextCursor !== null, 'nextCursor must lead to older messages');
    },

    'is whole, and in order, page by page': async ({ customer, create, reply }) => {
      const { id } = await create();
      await inTurn(['one', 'two', 'three', 'four'], (text) => reply(id, text));
      const thread = await wholeThread(customer, id, 2);
      const times = thread.map((item) => Date.parse(item.type === 'message' ? item.createdAt : item.at));
      const bodies = thread.flatMap((item) => (item.type === 'message' ? [item.body.value] : []));

      unique(
        thread.map((item) => `${item.type} ${item.id}`),
        'items of the thread',
      );
      equal(bodies.slice(1), ['one', 'two', 'three', 'four'], 'messages after the first');
      equal(
        times,
        times.toSorted((a, b) => a - b),
        'times of the thread',
      );
    },

    'a message that comes in between moves no older one': async ({ customer, create, reply }) => {
      const { id } = await create();
      await inTurn(['one', 'two', 'three'], (text) => reply(id, text));
      const newest = await customer.listMessages(id, { limit: 2 });
      await reply(id, 'in between');
      const older = await walkPages((cursor) =>
        customer.listMessages(id, { limit: 2, cursor: cursor ?? newest.nextCursor }),
      );
      const items = [...older.toReversed(), newest].flatMap((page) => page.items);
      const bodies = items.flatMap((item) => (item.type === 'message' ? [item.body.value] : []));

      unique(
        items.map((item) => `${item.type} ${item.id}`),
        'items of the pages',
      );
      equal(bodies.slice(1), ['one', 'two', 'three'], 'messages after the first');
    },

    'of one message is one page': async ({ customer, create }) => {
      const { id } = await create();
      const pages = await walkPages((cursor) => customer.listMessages(id, { cursor }));

      equal(pages.length, 1, 'pages');
      equal((await allMessages(customer, id)).length, 1, 'messages');
    },

    'refuses a cursor that it never gave out': async ({ customer, create }) => {
      const { id } = await create();
      const page = customer.listMessages(id, { cursor: 'no cursor of yours' });
      await refused(page, 'invalid', 'a made-up cursor');
    },

    'says of each message whose it is': async ({ customer, create, staffReplies }) => {
      const { id } = await create();
      await staffReplies(id, 'We are looking into it');
      const messages = await allMessages(customer, id);
      const [mine, theirs] = [messages[0], messages.find(({ body }) => body.value.includes('looking into it'))];

      check(mine?.author.me && mine.author.role === 'customer', 'the first message must be the customer’s own (me)');
      check(theirs, 'the answer of the staff must be in the thread');
      equal(theirs.author.role, 'staff', 'role of who answered');
      check(!theirs.author.me, 'the staff must not be marked as the signed-in person');
    },
  },
};
