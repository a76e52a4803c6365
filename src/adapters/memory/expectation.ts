import type { Department, Ticket } from '../../core/model.js';
import { expectReply } from '../../core/rules/expectation/expectReply.js';
import type { Store, StoredTicket } from './store.js';

/** When the department should have answered, and how many of its tickets are before this one. */
export function expectationOf(store: Store, ticket: StoredTicket): Ticket['expectation'] {
  if (!waits(store, ticket)) return undefined;
  const asked = ticket.items.findLast((item) => item.type === 'message' && item.author.role === 'customer');
  const department = store.desk.departments.find(({ id }) => id === ticket.departmentId);
  const since = asked?.type === 'message' ? asked.createdAt : ticket.createdAt;
  const { replyBy } = expectReply(store.desk, department, Date.parse(since));
  const before = waitingFor(store, ticket.departmentId).filter(
    (other) => Date.parse(other.createdAt) < Date.parse(ticket.createdAt),
  );
  return { ...(replyBy && { replyBy }), queuePosition: before.length + 1 };
}

/** The departments, each with how many tickets wait for it. What the seed says about that stands. */
export function departmentsNow(store: Store): Department[] {
  return store.desk.departments.map((department) => ({
    waiting: waitingFor(store, department.id).length,
    ...structuredClone(department),
  }));
}

function waitingFor(store: Store, departmentId: string | undefined): StoredTicket[] {
  return [...store.tickets.values()].filter((other) => other.departmentId === departmentId && waits(store, other));
}

function waits(store: Store, ticket: StoredTicket): boolean {
  return store.desk.statuses.find(({ id }) => id === ticket.statusId)?.kind === 'open';
}
