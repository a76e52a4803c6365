import type { Desk, Instant, OfficeHours, Ticket } from '../../model.js';
import { expectReply } from './expectReply.js';

/** What the customer may expect of a ticket now, as far as the backend lets anybody know. */
export interface Outlook {
  /** The answer is expected by then. */
  replyBy?: Instant;
  /** It was expected by then, and has not come. */
  lateSince?: Instant;
  /** Nobody is there now; they are back then. */
  opensAt?: Instant;
  /** 1 is the next. */
  queuePosition?: number;
  /** When those who answer are there. */
  hours?: OfficeHours;
  /** Whole days that an answer has waited for the customer, once they are many. */
  staleDays?: number;
}

const day = 86_400_000;

/** Days after which an answer that nobody has taken up may be about something that is over. */
const stale = 7;

/**
 * What to expect of a ticket: from staff while it is their turn, from the customer when an answer has waited for them for a week.
 * Of a closed one nothing.
 *
 * @param now Milliseconds since 1970.
 *
 * @example
 * outlookOf(ticket, desk, Date.now()); // { replyBy: '2026-03-02T15:00:00Z', queuePosition: 3 }
 */
export function outlookOf(
  { status, department, expectation, lastReply, updatedAt }: Ticket,
  desk: Pick<Desk, 'departments' | 'hours'>,
  now: number,
): Outlook {
  if (status.kind === 'closed') return {};
  if (status.kind === 'answered') {
    const days = Math.floor((now - Date.parse(lastReply?.at ?? updatedAt)) / day);
    return days >= stale ? { staleDays: days } : {};
  }
  const handling = desk.departments.find(({ id }) => id === department?.id);
  const { opensAt } = expectReply(desk, handling, now);
  const hours = handling?.hours ?? desk.hours;
  const { replyBy, queuePosition } = expectation ?? {};
  const isLate = replyBy !== undefined && Date.parse(replyBy) < now;
  return {
    ...(replyBy !== undefined && (isLate ? { lateSince: replyBy } : { replyBy })),
    ...(opensAt && { opensAt }),
    ...(queuePosition !== undefined && queuePosition > 0 && { queuePosition }),
    ...(hours && { hours }),
  };
}
