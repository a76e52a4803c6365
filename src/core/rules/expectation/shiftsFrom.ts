import type { OfficeHours } from '../../model.js';
import { fromWall, toWall } from './zonedTime.js';

const day = 86_400_000;

/** Days that are looked through for working hours: longer than any holidays. */
const horizon = 60;

/** Somebody is there, from one instant to another. */
export interface Shift {
  start: number;
  end: number;
  /** The day on the office's calendar that it begins on. */
  date: number;
}

/** When somebody is there, from now on: what has ended is left out, and what touches is one. */
export function shiftsFrom(now: number, { timeZone, week, holidays = [] }: OfficeHours): Shift[] {
  const today = Math.floor(toWall(now, timeZone) / day) * day;
  const shifts: Shift[] = [];
  // From yesterday on: a night shift of it may still go on.
  for (let date = today - day; date < today + horizon * day; date += day) {
    if (holidays.includes(new Date(date).toISOString().slice(0, 10))) continue;
    const weekday = new Date(date).getUTCDay() || 7;
    for (const { from, to } of week
      .filter((one) => one.day === weekday)
      .toSorted((a, b) => a.from.localeCompare(b.from))) {
      const start = fromWall(date + timeOfDay(from), timeZone);
      const end = fromWall(date + timeOfDay(to) + (to <= from ? day : 0), timeZone);
      if (end > now) shifts.push({ start, end, date });
    }
  }
  return shifts;
}

function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * 60_000;
}
