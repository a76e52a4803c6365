import { check, equal } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { allTickets } from '../walk.js';
import { only } from '../only.js';

function searches({ customer }: CaseTools): void {
  only(customer.capabilities.search !== 'none', 'the backend cannot search');
}

/** Waits, as an index may, until a text finds a ticket. */
async function found({ customer, eventually }: CaseTools, text: string, ticketId: string): Promise<void> {
  await eventually(
    async () => (await allTickets(customer, { text })).some(({ id }) => id === ticketId),
    `the ticket is found by "${text}"`,
  );
}

export const searchCases: CaseGroup = {
  group: 'search',
  cases: {
    'finds a word of the subject, and nothing else': async (tools) => {
      searches(tools);
      const word = tools.word();
      const [, wanted] = await tools.createEach([{}, { subject: `Server ${word} is down` }]);
      await found(tools, word, wanted?.id ?? '');
      const ids = (await allTickets(tools.customer, { text: word })).map(({ id }) => id);

      equal(ids, [wanted?.id], `tickets found by "${word}"`);
    },

    'does not mind the case of letters': async (tools) => {
      searches(tools);
      const word = tools.word();
      const { id } = await tools.create({ subject: `Server ${word} is down` });

      await found(tools, word.toUpperCase(), id);
    },

    'finds a word of a message, when it says so': async (tools) => {
      only(tools.customer.capabilities.search === 'content', 'the backend searches subjects only');
      const [first, later] = [tools.word(), tools.word()];
      const { id } = await tools.create({ body: `The log says ${first}` });
      await tools.reply(id, `Now it says ${later}`);

      await found(tools, first, id);
      await found(tools, later, id);
    },

    'shows the words around what it found in a message': async (tools) => {
      only(tools.customer.capabilities.search === 'content', 'the backend searches subjects only');
      const word = tools.word();
      const { id } = await tools.create({ body: `The log says ${word} every night` });
      await found(tools, word, id);
      const row = (await allTickets(tools.customer, { text: word })).find((ticket) => ticket.id === id);
      only(row?.excerpt !== undefined, 'the backend shows no words around what it found');

      check(
        row.excerpt.toLowerCase().includes(word),
        `the excerpt has not the word that was looked for: ${row.excerpt}`,
      );
    },

    'finds nothing by a word that is nowhere': async (tools) => {
      searches(tools);
      await tools.create();
      const page = await tools.customer.listTickets({ text: tools.word() });

      equal([page.items.length, page.nextCursor], [0, null], 'what is found, and the next cursor');
    },

    'takes signs for signs, not for wildcards': async (tools) => {
      searches(tools);
      const { id } = await tools.create();
      const word = tools.word();
      const searched = ['%', '_', '*', '"', "' OR 1=1 --", '\\'].map((sign) => `${word}${sign}`);
      const results = await Promise.all(searched.map((text) => allTickets(tools.customer, { text })));
      const wrong = searched.filter((_, index) => results[index]?.some((ticket) => ticket.id === id));

      equal(wrong, [], 'texts that found a ticket they do not occur in');
    },

    'a blank text finds everything': async (tools) => {
      searches(tools);
      const { id } = await tools.create();
      const all = await allTickets(tools.customer, { text: '  ' });

      check(
        all.some((ticket) => ticket.id === id),
        'a blank text must not hide tickets',
      );
    },

    'goes together with a filter': async (tools) => {
      searches(tools);
      only(tools.customer.capabilities.filter.includes('kinds'), 'the backend cannot filter by kinds');
      const word = tools.word();
      const { id } = await tools.create({ subject: `Server ${word} is down` });
      await found(tools, word, id);
      const closed = await allTickets(tools.customer, { text: word, kinds: ['closed'] });

      equal(closed.length, 0, 'closed tickets with that word');
    },
  },
};
