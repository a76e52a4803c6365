import { check, equal } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { only } from '../only.js';

export const lookupCases: CaseGroup = {
  group: 'lookups',
  cases: {
    'a service is found by its label': async ({ having }) => {
      const adapter = having(['listServices']);
      const service = (await adapter.listServices({})).items[0];
      only(service, 'the customer has no services');
      const { items } = await adapter.listServices({ text: service.label });

      check(
        items.some(({ id }) => id === service.id),
        `"${service.label}" must find the service of that name`,
      );
    },

    'no service is found by a word that is nowhere': async ({ having, word }) => {
      const { items, nextCursor } = await having(['listServices']).listServices({ text: word() });

      equal([items.length, nextCursor], [0, null], 'what is found, and the next cursor');
    },

    'articles are looked for without harm by any text': async ({ having, word }) => {
      const adapter = having(['searchArticles']);
      const texts = ['', '   ', 'server', word(), '% _ * " \' \\', 'я'.repeat(500)];
      const [, , , nothing] = await Promise.all(texts.map((text) => adapter.searchArticles(text)));

      equal(nothing, [], 'articles about a word that is nowhere');
    },

    'an open ticket of the same subject is similar': async ({ having, create, word, eventually }) => {
      const adapter = having(['findSimilarTickets']);
      const subject = `Mail server ${word()} refuses connections`;
      const { id } = await create({ subject });

      await eventually(
        async () => (await adapter.findSimilarTickets({ subject, body: '' })).some((ticket) => ticket.id === id),
        'the ticket of the same subject among the similar ones',
      );
    },

    'a closed ticket is no longer similar': async ({ having, create, word, ref }) => {
      const adapter = having(['findSimilarTickets', 'closeTicket']);
      const subject = `Mail server ${word()} refuses connections`;
      const { id } = await create({ subject });
      await adapter.closeTicket(id, ref());
      const similar = await adapter.findSimilarTickets({ subject, body: '' });

      check(!similar.some((ticket) => ticket.id === id), 'a closed ticket cannot be added to');
    },
  },
};
