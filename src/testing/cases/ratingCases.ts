import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { allMessages } from '../walk.js';
import { only } from '../only.js';

/** A ticket that may be rated: closed, or answered when that can be arranged. */
async function rateable({ customer, create, ref }: CaseTools): Promise<string> {
  const { id } = await create();
  if (!(await customer.getTicket(id)).can.rate) await customer.closeTicket?.(id, ref());
  only((await customer.getTicket(id)).can.rate, 'not even a closed ticket can be rated');
  return id;
}

export const ratingCases: CaseGroup = {
  group: 'rating',
  cases: {
    'is kept with the ticket': async (tools) => {
      const adapter = tools.having(['rate']);
      const ticketId = await rateable(tools);
      await adapter.rate({ ticketId }, { score: 4, comment: 'Quick & <friendly> 👍' }, tools.ref());
      const { rating } = await adapter.getTicket(ticketId);

      equal(rating?.score, 4, 'score');
      check(rating?.comment === undefined || rating.comment === 'Quick & <friendly> 👍', `comment: ${rating?.comment}`);
    },

    'a second one replaces the first': async (tools) => {
      const adapter = tools.having(['rate']);
      const ticketId = await rateable(tools);
      await adapter.rate({ ticketId }, { score: 1 }, tools.ref());
      await adapter.rate({ ticketId }, { score: 5 }, tools.ref());

      equal((await adapter.getTicket(ticketId)).rating?.score, 5, 'score');
    },

    'of a message is kept with the message': async (tools) => {
      const adapter = tools.having(['rate']);
      const { id: ticketId } = await tools.create();
      await tools.staffReplies(ticketId);
      const answer = (await allMessages(adapter, ticketId)).find(({ author }) => author.role === 'staff');
      only(answer?.can?.rate, 'messages cannot be rated');
      await adapter.rate({ ticketId, messageId: answer.id }, { score: 3 }, tools.ref());
      const rated = (await allMessages(adapter, ticketId)).find(({ id }) => id === answer.id);

      equal(rated?.rating?.score, 3, 'score');
    },

    'is refused outside of 1 to 5': async (tools) => {
      const adapter = tools.having(['rate']);
      const ticketId = await rateable(tools);
      const tries = [0, 6, -1, Number.NaN].map((score) =>
        refused(adapter.rate({ ticketId }, { score }, tools.ref()), 'invalid', `a score of ${score}`),
      );
      await Promise.all(tries);

      equal((await adapter.getTicket(ticketId)).rating, undefined, 'the rating afterwards');
    },

    'of something unknown is refused': async (tools) => {
      const adapter = tools.having(['rate']);
      const ticketId = await rateable(tools);
      const unknownTicket = adapter.rate({ ticketId: 'no-such-ticket' }, { score: 5 }, tools.ref());
      await refused(unknownTicket, 'not_found', 'an unknown ticket');
      const unknownMessage = adapter.rate({ ticketId, messageId: 'no-such-message' }, { score: 5 }, tools.ref());
      await refused(unknownMessage, 'not_found', 'an unknown message');
    },
  },
};
