import type { FilterKey } from '../../core/adapter.js';
import { check, equal, refused } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { pickFile } from '../pickFile.js';
import { allTickets } from '../walk.js';
import { only } from '../only.js';

function filters({ customer }: CaseTools, key: FilterKey): void {
  only(customer.capabilities.filter.includes(key), `the backend cannot filter by ${key}`);
}

/** Two tickets, the second one closed. */
async function openAndClosed(tools: CaseTools): Promise<[open: string, closed: string]> {
  const [open, closed] = await tools.createEach([{}, {}]);
  await tools.having(['closeTicket']).closeTicket(closed?.id ?? '', tools.ref());
  return [open?.id ?? '', closed?.id ?? ''];
}

/** The instant some days later. */
function dayFrom(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString();
}

async function finds(
  { customer }: CaseTools,
  query: Parameters<typeof allTickets>[1],
  wanted: string,
  unwanted: string,
): Promise<void> {
  const found = await allTickets(customer, query);
  const has = (ticketId: string): boolean => found.some(({ id }) => id === ticketId);
  check(has(wanted), `${JSON.stringify(query)} must find the ticket that fits`);
  check(!has(unwanted), `${JSON.stringify(query)} must not find the ticket that does not fit`);
}

export const filterCases: CaseGroup = {
  group: 'filter',
  cases: {
    'by one kind of status': async (tools) => {
      filters(tools, 'kinds');
      const [open, closed] = await openAndClosed(tools);
      await finds(tools, { kinds: ['closed'] }, closed, open);
      const kinds = (await allTickets(tools.customer, { kinds: ['closed'] })).map(({ status }) => status.kind);

      equal([...new Set(kinds)], ['closed'], 'kinds found');
    },

    'by several kinds finds any of them': async (tools) => {
      filters(tools, 'kinds');
      const [open, closed] = await openAndClosed(tools);
      const { kind } = (await tools.customer.getTicket(open)).status;
      const found = await allTickets(tools.customer, { kinds: [kind, 'closed'] });

      check(
        [open, closed].every((wanted) => found.some(({ id }) => id === wanted)),
        `kinds ${kind} and closed must find both tickets`,
      );
    },

    'by department': async (tools) => {
      filters(tools, 'departmentId');
      const { departments } = await tools.customer.loadDesk();
      const [one, two] = departments.filter(({ fields }) => !fields?.some(({ required }) => required));
      only(one && two, 'the desk has no two departments without required fields');
      const [first, second] = await tools.createEach([{ departmentId: one.id }, { departmentId: two.id }]);

      await finds(tools, { departmentId: two.id }, second?.id ?? '', first?.id ?? '');
    },

    'by priority': async (tools) => {
      filters(tools, 'priorityId');
      const [one, two] = (await tools.customer.loadDesk()).priorities;
      only(one && two, 'the desk has no two priorities');
      const [first, second] = await tools.createEach([{ priorityId: one.id }, { priorityId: two.id }]);

      await finds(tools, { priorityId: two.id }, second?.id ?? '', first?.id ?? '');
    },

    'by service': async (tools) => {
      filters(tools, 'serviceId');
      const service = (await tools.having(['listServices']).listServices({})).items[0];
      only(service, 'the customer has no services');
      const [without, about] = await tools.createEach([{}, { serviceId: service.id }]);

      await finds(tools, { serviceId: service.id }, about?.id ?? '', without?.id ?? '');
    },

    'by what is not read yet': async (tools) => {
      filters(tools, 'unread');
      const [read, unread] = await tools.createEach([{}, {}]);
      await tools.staffReplies(unread?.id ?? '');

      await finds(tools, { unread: true }, unread?.id ?? '', read?.id ?? '');
    },

    'by having a file or not': async (tools) => {
      filters(tools, 'hasAttachments');
      const { ticket } = await tools.createWithFile(await pickFile(tools));
      const { id } = await tools.create();

      await finds(tools, { hasAttachments: true }, ticket.id, id);
    },

    'from an instant on finds what happened then or later': async (tools) => {
      filters(tools, 'updatedAt');
      const { id } = await tools.create();
      const { updatedAt } = await tools.customer.getTicket(id);
      const has = async (updatedFrom: string): Promise<boolean> =>
        (await allTickets(tools.customer, { updatedFrom })).some((ticket) => ticket.id === id);

      check(await has(updatedAt), 'updatedFrom must find a ticket that was updated at that very instant');
      check(await has(dayFrom(updatedAt, -1)), 'updatedFrom must find a ticket that was updated later');
      check(!(await has(dayFrom(updatedAt, 1))), 'updatedFrom must not find a ticket that was updated before');
    },

    'up to an instant finds only what happened before': async (tools) => {
      filters(tools, 'updatedAt');
      const { id } = await tools.create();
      const { updatedAt } = await tools.customer.getTicket(id);
      const has = async (updatedTo: string): Promise<boolean> =>
        (await allTickets(tools.customer, { updatedTo })).some((ticket) => ticket.id === id);

      check(await has(dayFrom(updatedAt, 1)), 'updatedTo must find a ticket that was updated before');
      check(!(await has(updatedAt)), 'updatedTo must not find a ticket that was updated at that very instant');
      check(!(await has(dayFrom(updatedAt, -1))), 'updatedTo must not find a ticket that was updated later');
    },

    'by an instant that is none is refused': async (tools) => {
      filters(tools, 'updatedAt');
      const when = 'the day before yesterday';
      await refused(tools.customer.listTickets({ updatedFrom: when }), 'invalid', 'updatedFrom');
      await refused(tools.customer.listTickets({ updatedTo: when }), 'invalid', 'updatedTo');
    },

    'by two things at once finds what fits both': async (tools) => {
      filters(tools, 'kinds');
      filters(tools, 'priorityId');
      const [one, two] = (await tools.customer.loadDesk()).priorities;
      only(one && two, 'the desk has no two priorities');
      const [first, second] = await tools.createEach([{ priorityId: one.id }, { priorityId: two.id }]);
      await tools.having(['closeTicket']).closeTicket(first?.id ?? '', tools.ref());

      await finds(tools, { kinds: ['closed'], priorityId: one.id }, first?.id ?? '', second?.id ?? '');
      const none = await allTickets(tools.customer, { kinds: ['closed'], priorityId: two.id });
      check(!none.some(({ id }) => id === first?.id || id === second?.id), 'a ticket that fits only one of two');
    },

    'keeps to it over all pages': async (tools) => {
      filters(tools, 'kinds');
      await openAndClosed(tools);
      await openAndClosed(tools);
      const found = await allTickets(tools.customer, { kinds: ['closed'], limit: 1 });

      equal([...new Set(found.map(({ status }) => status.kind))], ['closed'], 'kinds on all pages');
    },

    'counts each kind whatever kinds are asked for': async (tools) => {
      filters(tools, 'kinds');
      await openAndClosed(tools);
      const { counts } = await tools.customer.listTickets({ kinds: ['closed'], limit: 1 });
      only(counts, 'the backend does not count');
      const all = await allTickets(tools.customer);

      for (const [kind, count] of Object.entries(counts))
        equal(count, all.filter(({ status }) => status.kind === kind).length, `counts.${kind}`);
    },

    'counts under the other filters': async (tools) => {
      filters(tools, 'priorityId');
      const priority = (await tools.customer.loadDesk()).priorities.at(-1);
      only(priority, 'the desk has no priorities');
      await tools.createEach([{}, { priorityId: priority.id }]);
      const { counts } = await tools.customer.listTickets({ priorityId: priority.id, limit: 1 });
      only(counts, 'the backend does not count');
      const found = await allTickets(tools.customer, { priorityId: priority.id });

      const sum = Object.values(counts).reduce((total, count) => total + count, 0);
      equal(sum, found.length, 'sum of the counts');
    },
  },
};
