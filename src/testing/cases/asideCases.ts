import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import { only } from '../only.js';
import { allTickets } from '../walk.js';

export const asideCases: CaseGroup = {
  group: 'put away and muted',
  cases: {
    'what is put away leaves the list and can still be opened': async ({ customer, having, createEach, ref }) => {
      const adapter = having(['setHidden']);
      const [away, stays] = await createEach([{}, {}]);
      await adapter.setHidden(away?.id ?? '', true, ref());
      const ids = new Set((await allTickets(customer)).map(({ id }) => id));

      check(!ids.has(away?.id ?? ''), 'a ticket that was put away is in the list');
      check(ids.has(stays?.id ?? ''), 'another ticket has gone with it');
      equal((await customer.getTicket(away?.id ?? '')).hidden, true, 'hidden of the opened ticket');
    },

    'it is found where it was put': async ({ customer, having, createEach, ref }) => {
      const adapter = having(['setHidden']);
      only(customer.capabilities.filter.includes('hidden'), 'the backend cannot filter by hidden');
      const [away, stays] = await createEach([{}, {}]);
      await adapter.setHidden(away?.id ?? '', true, ref());
      const found = await allTickets(customer, { hidden: true });

      check(
        found.some(({ id }) => id === away?.id),
        'hidden must find the ticket that was put away',
      );
      check(!found.some(({ id }) => id === stays?.id), 'hidden must find nothing else');
    },

    'it is not counted': async ({ customer, having, create, ref }) => {
      const adapter = having(['setHidden']);
      const { id } = await create();
      const before = (await customer.listTickets({ limit: 1 })).total;
      only(before !== undefined, 'the backend does not count');
      await adapter.setHidden(id, true, ref());

      equal((await customer.listTickets({ limit: 1 })).total, before - 1, 'total without it');
    },

    'it can be brought back': async ({ customer, having, create, ref }) => {
      const adapter = having(['setHidden']);
      const { id } = await create();
      await adapter.setHidden(id, true, ref());
      await adapter.setHidden(id, false, ref());

      check(
        (await allTickets(customer)).some((ticket) => ticket.id === id),
        'a ticket that was brought back is not in the list',
      );
      check(!(await customer.getTicket(id)).hidden, 'hidden of the opened ticket');
    },

    'a ticket is muted, and not any more': async ({ customer, having, create, ref }) => {
      const adapter = having(['setMuted']);
      const { id } = await create();
      await adapter.setMuted(id, true, ref());
      const { muted } = await customer.getTicket(id);
      await adapter.setMuted(id, false, ref());

      equal([muted, (await customer.getTicket(id)).muted ?? false], [true, false], 'muted, then not');
    },

    'an unknown ticket can neither be put away nor muted': async ({ customer, ref }) => {
      only(customer.setHidden ?? customer.setMuted, 'the adapter has no setHidden, setMuted');
      const what = 'an unknown ticket';
      if (customer.setHidden) await refused(customer.setHidden('no-such-ticket', true, ref()), 'not_found', what);
      if (customer.setMuted) await refused(customer.setMuted('no-such-ticket', true, ref()), 'not_found', what);
    },
  },
};
