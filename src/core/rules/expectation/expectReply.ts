import type { Department, Desk, Instant } from '../../model.js';
import { readDuration } from './readDuration.js';
import { shiftsFrom, type Shift } from './shiftsFrom.js';
import { fromWall, toWall } from './zonedTime.js';

/** When an answer may be expected, as far as the backend lets anybody know. */
export interface ReplyExpectation {
  /** By then, when the department says how soon it usually answers. */
  replyBy?: Instant;
  /** Nobody is there now; they are back then. */
  opensAt?: Instant;
}

const day = 86_400_000;

/**
 * When a department would answer what it gets now: its usual reply time, counted in its hours. Hours and minutes run only
 * while it is there; a day is its next working day at the same time. Holidays are no working days.
 *
 * @param now Milliseconds since 1970.
 *
 * @example
 * const hours = { timeZone: 'Europe/Moscow', week: [{ day: 1, from: '09:00', to: '18:00' }] };
 * // A Sunday: they come on Monday at 9 and have answered by 10.
 * expectReply({ hours }, { replyTime: 'PT1H' }, Date.parse('2026-03-01T12:00:00Z'));
 * // { opensAt: '2026-03-02T06:00:00.000Z', replyBy: '2026-03-02T07:00:00.000Z' }
 */
export function expectReply(
  desk: Pick<Desk, 'hours'>,
  department: Pick<Department, 'hours' | 'replyTime'> | undefined,
  now: number,
): ReplyExpectation {
  const hours = department?.hours ?? desk.hours;
  const replyTime = readDuration(department?.replyTime ?? '');
  const shifts = hours ? shiftsFrom(now, hours) : [{ start: now, end: Infinity, date: 0 }];
  const first = shifts[0];
  // Hours in which nobody is ever there say nothing about when somebody is.
  if (!first) return {};
  const due =
    replyTime &&
    (hours ? inHours(shifts, now, replyTime, hours.timeZone) : now + replyTime.days * day + replyTime.rest);
  return {
    ...(due !== undefined && { replyBy: toInstant(due) }),
    ...(first.start > now && { opensAt: toInstant(first.start) }),
  };
}

function inHours(
  shifts: readonly Shift[],
  now: number,
  { days, rest }: { days: number; rest: number },
  timeZone: string,
): number | undefined {
  const first = shifts[0];
  const date = [...new Set(shifts.map((shift) => shift.date))][days];
  if (!first || date === undefined) return undefined;
  const begin = Math.max(now, first.start);
  const sameTime = days === 0 ? begin : fromWall(toWall(begin, timeZone) + date - first.date, timeZone);
  const thatDay = shifts.filter((shift) => shift.date === date);
  const at = Math.min(Math.max(sameTime, thatDay[0]?.start ?? 0), thatDay.at(-1)?.end ?? 0);
  let left = rest;
  for (const { start, end } of shifts) {
    const from = Math.max(start, at);
    if (end < from) continue;
    if (end - from >= left) return from + left;
    left -= end - from;
  }
  return undefined;
}

function toInstant(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}
