import { check, equal, refused, unique } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { allTickets, walkPages } from '../walk.js';
import { only } from '../only.js';

export const pagingCases: CaseGroup = {
  group: 'paging',
  cases: {
    'one ticket a page reaches every ticket once': async ({ customer, createEach }) => {
      const created = await createEach([{}, {}, {}]);
      const pages = await walkPages((cursor) => customer.listTickets({ limit: 1, cursor }));
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));

      unique(ids, 'tickets of all pages');
      const missing = created.filter(({ id }) => !ids.includes(id));
      equal(
        missing.map(({ number }) => number),
        [],
        'tickets that no page had',
      );
    },

    'pages of any size give the same tickets in the same order': async ({ customer, createEach }) => {
      await createEach([{}, {}, {}, {}, {}]);
      const byTwo = await allTickets(customer, { limit: 2 });
      const byThree = await allTickets(customer, { limit: 3 });

      equal(
        byTwo.map(({ id }) => id),
        byThree.map(({ id }) => id),
        'pages of two, against pages of three',
      );
    },

    'no page has more tickets than were asked for': async ({ customer, createEach }) => {
      await createEach([{}, {}, {}]);
      const pages = await walkPages((cursor) => customer.listTickets({ limit: 2, cursor }));
      const sizes = pages.map(({ items }) => items.length);

      check(Math.max(...sizes) <= 2, `pages of at most 2 had ${sizes.join(', ')}`);
    },

    'a full page is not yet the end': async ({ customer, createEach }) => {
      const created = await createEach([{}, {}, {}]);
      const first = await customer.listTickets({ limit: created.length - 1 });

      check(first.nextCursor !== null, 'nextCursor is null although there are more tickets');
    },

    'the last page says so': async ({ customer, create }) => {
      await create();
      const total = (await allTickets(customer)).length;
      const pages = await walkPages((cursor) => customer.listTickets({ limit: Math.min(total, 50), cursor }));

      equal(pages.at(-1)?.nextCursor, null, 'nextCursor of the last page');
    },

    'the same cursor answers the same page': async ({ customer, createEach }) => {
      await createEach([{}, {}, {}]);
      const { nextCursor } = await customer.listTickets({ limit: 1 });
      const once = await customer.listTickets({ limit: 1, cursor: nextCursor });
      const again = await customer.listTickets({ limit: 1, cursor: nextCursor });

      equal(
        again.items.map(({ id }) => id),
        once.items.map(({ id }) => id),
        'the page, asked for again',
      );
    },

    'a ticket that comes in between moves no other': async ({ customer, createEach, create }) => {
      const created = await createEach([{}, {}, {}, {}]);
      const first = await customer.listTickets({ limit: 2 });
      await create();
      const rest = await walkPages((cursor) => customer.listTickets({ limit: 2, cursor: cursor ?? first.nextCursor }));
      const ids = [first, ...rest].flatMap(({ items }) => items.map(({ id }) => id));

      unique(ids, 'tickets of all pages');
      const missing = created.filter(({ id }) => !ids.includes(id));
      equal(
        missing.map(({ number }) => number),
        [],
        'tickets that no page had',
      );
    },

    'says how many there are, when it says so': async ({ customer, createEach }) => {
      await createEach([{}, {}]);
      const { total } = await customer.listTickets({ limit: 1 });
      only(total !== undefined, 'the backend does not count');

      equal(total, (await allTickets(customer)).length, 'total');
    },

    'refuses a cursor that it never gave out': async ({ customer, create }) => {
      await create();
      await refused(customer.listTickets({ cursor: 'no cursor of yours' }), 'invalid', 'a made-up cursor');
      await refused(customer.listTickets({ cursor: '%00"/../' }), 'invalid', 'a cursor of rubbish');
    },

    'every service is reached once': async ({ having }) => {
      const adapter = having(['listServices']);
      const pages = await walkPages((cursor) => adapter.listServices({ cursor }));
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));

      unique(ids, 'services of all pages');
    },
  },
};
