import { check, equal, sameMembers } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { listen, mentions } from '../listen.js';

/** Subscribes, does something to a ticket and waits to be told of it. */
async function tells(tools: CaseTools, change: (ticketId: string) => Promise<unknown>): Promise<void> {
  tools.having(['subscribe']);
  const { id } = await tools.create();
  const listener = await listen(tools);
  try {
    await change(id);
    await listener.toldOf(id);
  } finally {
    listener.end();
  }
}

export const changeCases: CaseGroup = {
  group: 'changes',
  cases: {
    'a subscriber is told of a new ticket': async (tools) => {
      const listener = await listen(tools);
      try {
        const { id } = await tools.create();
        await listener.toldOf(id);
      } finally {
        listener.end();
      }
    },

    'a subscriber is told of a reply': (tools) => tells(tools, (id) => tools.reply(id)),

    'a subscriber is told of an answer of the staff': (tools) => tells(tools, (id) => tools.staffReplies(id)),

    'a subscriber is told of a ticket that was closed': (tools) =>
      tells(tools, (id) => tools.having(['closeTicket']).closeTicket(id, tools.ref())),

    'what a subscriber was told of can be read at once': async (tools) => {
      const { id } = await tools.create();
      const listener = await listen(tools);
      try {
        await tools.staffReplies(id, 'It is fixed');
        await listener.toldOf(id);
      } finally {
        listener.end();
      }
      const { items } = await tools.customer.listMessages(id, {});

      check(
        items.some((item) => item.type === 'message' && item.body.value.includes('It is fixed')),
        'the answer that was told of is not in the thread',
      );
    },

    'every subscriber is told': async (tools) => {
      const listeners = [await listen(tools), await listen(tools)];
      try {
        const { id } = await tools.create();
        await Promise.all(listeners.map((listener) => listener.toldOf(id)));
      } finally {
        for (const listener of listeners) listener.end();
      }
    },

    'who has unsubscribed is told nothing more': async (tools) => {
      const [gone, stays] = [await listen(tools), await listen(tools)];
      try {
        gone.end();
        gone.end();
        const { id } = await tools.create();
        await stays.toldOf(id);

        check(!mentions(gone.events, id), 'an event after the end of the subscription');
      } finally {
        stays.end();
      }
    },

    "a subscriber is not told of another's tickets": async (tools) => {
      const stranger = tools.other();
      const listener = await listen(tools, stranger);
      try {
        const mine = await tools.create();
        await tools.reply(mine.id);
        const theirs = await tools.create({}, stranger);
        await listener.toldOf(theirs.id);

        check(!mentions(listener.events, mine.id), "an event about another customer's ticket");
      } finally {
        listener.end();
      }
    },

    'from now on, nothing has changed yet': async ({ having, create }) => {
      const adapter = having(['changesSince']);
      await create();
      const { mark, ticketIds } = await adapter.changesSince(null);

      equal(ticketIds, [], 'changes since no mark');
      equal((await adapter.changesSince(mark)).ticketIds, [], 'changes since just now');
    },

    'exactly what changed is found': async ({ having, create, createEach, reply, ref }) => {
      const adapter = having(['changesSince']);
      const [quiet, replied] = await createEach([{}, {}]);
      const { mark } = await adapter.changesSince(null);
      await reply(replied?.id ?? '');
      const fresh = await create();
      await reply(fresh.id);
      await adapter.closeTicket?.(fresh.id, ref());
      const { ticketIds } = await adapter.changesSince(mark);

      check(!ticketIds.includes(quiet?.id ?? ''), 'a ticket that did not change');
      sameMembers(ticketIds, [replied?.id ?? '', fresh.id], 'changed tickets');
    },

    'an answer of the staff is a change': async ({ having, create, staffReplies }) => {
      const adapter = having(['changesSince']);
      const { id } = await create();
      const { mark } = await adapter.changesSince(null);
      await staffReplies(id);

      equal((await adapter.changesSince(mark)).ticketIds, [id], 'changed tickets');
    },

    'a new mark leaves behind what was found': async ({ having, createEach, reply }) => {
      const adapter = having(['changesSince']);
      const [first, second] = await createEach([{}, {}]);
      const start = await adapter.changesSince(null);
      await reply(first?.id ?? '');
      const then = await adapter.changesSince(start.mark);
      await reply(second?.id ?? '');
      const last = await adapter.changesSince(then.mark);

      equal([then.ticketIds, last.ticketIds], [[first?.id], [second?.id]], 'changes, step by step');
    },

    'an old mark still finds everything since': async ({ having, createEach, reply }) => {
      const adapter = having(['changesSince']);
      const [first, second] = await createEach([{}, {}]);
      const { mark } = await adapter.changesSince(null);
      await reply(first?.id ?? '');
      await adapter.changesSince(mark);
      await reply(second?.id ?? '');
      const { ticketIds } = await adapter.changesSince(mark);

      sameMembers(ticketIds, [first?.id ?? '', second?.id ?? ''], 'changes since the old mark');
    },

    "another's changes are not among them": async ({ other, having, create, reply }) => {
      const stranger = having(['changesSince'], other());
      const { mark } = await stranger.changesSince(null);
      const { id } = await create();
      await reply(id);

      equal((await stranger.changesSince(mark)).ticketIds, [], "changes that the stranger's adapter found");
    },
  },
};
