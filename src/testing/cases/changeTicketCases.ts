import { check, equal, refused, refusedField } from '../assert.js';
import type { CaseGroup } from '../caseGroup.js';
import type { CaseTools } from '../caseTools.js';
import { only } from '../only.js';
import { wholeThread } from '../walk.js';

/** Two departments that ask for nothing, or two priorities. */
async function twoOf({ customer }: CaseTools, what: 'departments' | 'priorities'): Promise<[string, string]> {
  const desk = await customer.loadDesk();
  const free = desk.departments.filter(({ fields }) => !fields?.some(({ required }) => required));
  const [one, two] = what === 'departments' ? free : desk.priorities;
  only(one && two, `the desk has no two ${what} to choose from`);
  return [one.id, two.id];
}

export const changeTicketCases: CaseGroup = {
  group: 'change of a ticket',
  cases: {
    'another department': async (tools) => {
      const adapter = tools.having(['changeTicket']);
      const [from, to] = await twoOf(tools, 'departments');
      const { id, can } = await tools.create({ departmentId: from });
      only(can.change !== false, 'a fresh ticket cannot be changed (can.change)');
      const answered = await adapter.changeTicket(id, { departmentId: to }, tools.ref());

      equal(answered.department?.id, to, 'the department answered');
      equal((await adapter.getTicket(id)).department?.id, to, 'the department, read again');
    },

    'another priority, and what is not named stays': async (tools) => {
      const adapter = tools.having(['changeTicket']);
      const [from, to] = await twoOf(tools, 'priorities');
      const { id, can, department, subject } = await tools.create({ priorityId: from });
      only(can.change !== false, 'a fresh ticket cannot be changed (can.change)');
      await adapter.changeTicket(id, { priorityId: to }, tools.ref());
      const read = await adapter.getTicket(id);

      equal([read.priority?.id, read.department?.id, read.subject], [to, department?.id, subject], 'the ticket');
    },

    'the thread tells of it': async (tools) => {
      const adapter = tools.having(['changeTicket']);
      const [from, to] = await twoOf(tools, 'priorities');
      const { id, can } = await tools.create({ priorityId: from });
      only(can.change !== false, 'a fresh ticket cannot be changed (can.change)');
      await adapter.changeTicket(id, { priorityId: to }, tools.ref());
      const events = (await wholeThread(adapter, id)).filter((item) => item.type === 'event');
      only(events.length > 0, 'the backend keeps no events');
      const { priorities } = await adapter.loadDesk();
      // By its id, or in words where the backend keeps those.
      const names = new Set([to, priorities.find(({ id: one }) => one === to)?.label]);

      check(
        events.some(({ change }) => change.field === 'priority' && (names.has(change.to) || change.text !== undefined)),
        'no event about the priority',
      );
    },

    'what the desk does not have is refused by name': async (tools) => {
      const adapter = tools.having(['changeTicket']);
      const { id, can, department, priority } = await tools.create();
      only(can.change !== false, 'a fresh ticket cannot be changed (can.change)');
      const [departmentId, priorityId] = ['no-such-department', 'no-such-priority'];
      if (department)
        await refusedField(adapter.changeTicket(id, { departmentId }, tools.ref()), 'departmentId', 'a department');
      if (priority)
        await refusedField(adapter.changeTicket(id, { priorityId }, tools.ref()), 'priorityId', 'a priority');
      const read = await adapter.getTicket(id);

      equal([read.department?.id, read.priority?.id], [department?.id, priority?.id], 'the ticket afterwards');
    },

    'an unknown ticket cannot be changed': async (tools) => {
      const adapter = tools.having(['changeTicket']);
      const [, priorityId] = await twoOf(tools, 'priorities');
      const changing = adapter.changeTicket('no-such-ticket', { priorityId }, tools.ref());
      await refused(changing, 'not_found', 'an unknown ticket');
    },
  },
};
