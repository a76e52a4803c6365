import type { SortKey } from '../../core/adapter.js';
import type { TicketSummary } from '../../core/model.js';
import { equal } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { allTickets } from '../walk.js';
import { only } from '../only.js';

async function sorted(tools: CaseTools, key: SortKey, valueOf: (ticket: TicketSummary) => number): Promise<void> {
  only(tools.customer.capabilities.sort.includes(key), `the backend cannot sort by ${key}`);
  const [, second] = await tools.createEach([{}, {}, {}]);
  await tools.reply(second?.id ?? '');
  const up = (await allTickets(tools.customer, { sort: key, limit: 2 })).map((ticket) => valueOf(ticket));
  const down = (await allTickets(tools.customer, { sort: `-${key}`, limit: 2 })).map((ticket) => valueOf(ticket));

  equal(
    up,
    up.toSorted((a, b) => a - b),
    `${key}, ascending`,
  );
  equal(
    down,
    down.toSorted((a, b) => b - a),
    `${key}, descending`,
  );
}

/** Sorted by rank nobody here knows, equal ones must at least stand together, and the other way round in reverse. */
async function grouped(tools: CaseTools, key: SortKey, valueOf: (ticket: TicketSummary) => string): Promise<void> {
  const up = (await allTickets(tools.customer, { sort: key })).map((ticket) => valueOf(ticket));
  const down = (await allTickets(tools.customer, { sort: `-${key}` })).map((ticket) => valueOf(ticket));
  const groups = (values: readonly string[]): string[] => values.filter((value, index) => value !== values[index - 1]);

  equal(groups(up), [...new Set(up)], `${key}: each value in one block`);
  equal(groups(down), groups(up).toReversed(), `-${key}: the blocks in reverse`);
}

export const sortCases: CaseGroup = {
  group: 'sort',
  cases: {
    'the newest update comes first unless told otherwise': async ({ customer, createEach, reply }) => {
      const [first] = await createEach([{}, {}]);
      await reply(first?.id ?? '');
      const times = (await allTickets(customer)).map(({ updatedAt }) => Date.parse(updatedAt));

      equal(
        times,
        times.toSorted((a, b) => b - a),
        'updatedAt',
      );
    },

    'by update': (tools) => sorted(tools, 'updatedAt', ({ updatedAt }) => Date.parse(updatedAt)),

    'by creation': (tools) => sorted(tools, 'createdAt', ({ createdAt }) => Date.parse(createdAt)),

    'by number, as numbers': (tools) => sorted(tools, 'number', ({ number }) => Number(number.replaceAll(/\D/g, ''))),

    'by subject': async ({ customer, createEach, word }) => {
      only(customer.capabilities.sort.includes('subject'), 'the backend cannot sort by subject');
      const start = word();
      const subjects = ['b', 'c', 'a'].map((letter) => `${start} ${letter}`);
      await createEach(subjects.map((subject) => ({ subject })));
      const own = async (sort: 'subject' | '-subject') =>
        (await allTickets(customer, { sort })).map(({ subject }) => subject).filter((text) => text.startsWith(start));

      equal(await own('subject'), subjects.toSorted(), 'ascending');
      equal(await own('-subject'), subjects.toSorted().toReversed(), 'descending');
    },

    'by status': async (tools) => {
      only(tools.customer.capabilities.sort.includes('status'), 'the backend cannot sort by status');
      const [, second] = await tools.createEach([{}, {}, {}]);
      await tools.having(['closeTicket']).closeTicket(second?.id ?? '', tools.ref());
      await grouped(tools, 'status', ({ status }) => status.id);
    },

    'by priority': async (tools) => {
      const { sort } = tools.customer.capabilities;
      only(sort.includes('priority'), 'the backend cannot sort by priority');
      const [one, two] = (await tools.customer.loadDesk()).priorities;
      only(one && two, 'the desk has no two priorities');
      await tools.createEach([{ priorityId: one.id }, { priorityId: two.id }, { priorityId: one.id }]);
      await grouped(tools, 'priority', ({ priority }) => priority?.id ?? '');
    },

    'a reply brings a ticket to the top': async ({ customer, createEach, reply, eventually }) => {
      const [first] = await createEach([{}, {}]);

      await eventually(async () => {
        // Clocks of a second need another try: equal times say nothing.
        await reply(first?.id ?? '');
        const [top] = (await customer.listTickets({ limit: 1 })).items;
        return top?.id === first?.id;
      }, 'the ticket that was replied to, on top');
    },
  },
};
