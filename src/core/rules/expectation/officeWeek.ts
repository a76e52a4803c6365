import type { OfficeHours } from '../../model.js';
import { shiftsFrom } from './shiftsFrom.js';
import { toWall } from './zonedTime.js';

/** From when to when, in minutes of the office's day. `to` is later than `from`, also beyond midnight. */
export interface OfficeShift {
  from: number;
  to: number;
}

/** Days of the week that have the same hours, one after the other. 1 is Monday. */
export interface OfficeDays {
  first: number;
  last: number;
  shifts: OfficeShift[];
}

/** The week of an office, as it can be said in a sentence. */
export interface OfficeWeek {
  days: OfficeDays[];
  /** Minutes that the reader's clock is ahead of the office's when somebody is next there. */
  ahead: number;
  /** Somebody is always there. */
  isAlways: boolean;
}

const dayMinutes = 1440;

/**
 * The hours of an office by runs of days, and how far away its clock is from the reader's. Clocks change on different days in
 * different places: what counts is the next time that somebody is there.
 *
 * @param timeZone The reader's.
 * @param now Milliseconds since 1970.
 *
 * @example
 * officeWeek(hours, 'Europe/Berlin', Date.now());
 * // { days: [{ first: 1, last: 5, shifts: [{ from: 540, to: 1080 }] }], ahead: -60, isAlways: false }
 */
export function officeWeek(hours: OfficeHours, timeZone: string, now: number): OfficeWeek {
  const days: OfficeDays[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const shifts = hours.week
      .filter((one) => one.day === day)
      .map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) + (to <= from ? dayMinutes : 0) }))
      .toSorted((one, other) => one.from - other.from);
    if (shifts.length === 0) continue;
    const before = days.at(-1);
    if (before?.last === day - 1 && JSON.stringify(before.shifts) === JSON.stringify(shifts)) before.last = day;
    else days.push({ first: day, last: day, shifts });
  }
  const next = Math.max(now, shiftsFrom(now, hours)[0]?.start ?? now);
  const [only] = days;
  const [shift] = only?.shifts ?? [];
  return {
    days,
    ahead: Math.round((toWall(next, timeZone) - toWall(next, hours.timeZone)) / 60_000),
    isAlways: only?.first === 1 && only.last === 7 && shift !== undefined && shift.to - shift.from === dayMinutes,
  };
}

function minutesOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}
