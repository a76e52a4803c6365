import type { Duration, Ticket } from '../../core/model.js';
import type { Store, StoredTicket } from './store.js';

/** When the department should have answered, and how many of its tickets are before this one. */
export function expectationOf(store: Store, ticket: StoredTicket): Ticket['expectation'] {
  if (!waits(store, ticket)) return undefined;
  const asked = ticket.items.findLast((item) => item.type === 'message' && item.author.role === 'customer');
  const department = store.desk.departments.find(({ id }) => id === ticket.departmentId);
  const since = asked?.type === 'message' ? asked.createdAt : ticket.createdAt;
  const replyBy =
    department?.replyTime && new Date(Date.parse(since) + milliseconds(department.replyTime)).toISOString();
  const before = [...store.tickets.values()].filter(
    (other) =>
      other.departmentId === ticket.departmentId &&
      waits(store, other) &&
      Date.parse(other.createdAt) < Date.parse(ticket.createdAt),
  );
  return { ...(replyBy && { replyBy }), queuePosition: before.length + 1 };
}

function waits(store: Store, ticket: StoredTicket): boolean {
  return store.desk.statuses.find(({ id }) => id === ticket.statusId)?.kind === 'open';
}

function milliseconds(duration: Duration): number {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration);
  const [days, hours, minutes] = [match?.[1], match?.[2], match?.[3]].map((part) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60_000;
}
