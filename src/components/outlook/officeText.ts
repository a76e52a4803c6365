import type { OfficeDays, OfficeShift, OfficeWeek } from '../../core/rules/expectation/officeWeek.js';

const dayMinutes = 1440;
const minute = 60_000;

/** A Monday. */
const monday = Date.UTC(2024, 0, 1);

/** The hours of an office as people say them. */
export interface OfficeText {
  /** `Mon – Fri, 09:00 – 18:00`, on the office's clock. */
  times: string;
  /** The same on the reader's clock, where that is another one: `08:00 – 17:00`, with the days where those are others. */
  yours?: string;
}

/**
 * @param locale What it is written in.
 *
 * @example
 * officeText(officeWeek(hours, 'Europe/Berlin', Date.now()), 'en-GB'); // { times: 'Mon–Fri, 09:00 – 18:00', yours: '07:00 – 16:00' }
 */
export function officeText({ days, ahead }: OfficeWeek, locale: string): OfficeText {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale);
  const dayOf = (day: number) => monday + (day - 1) * dayMinutes * minute;
  const timeOf = (minutes: number) => clock.format(monday + minutes * minute);
  const rangeOf = (shifts: readonly OfficeShift[]) =>
    list.format(shifts.map(({ from, to }) => `${timeOf(from)} – ${timeOf(to)}`));
  const daysOf = ({ first, last }: OfficeDays) =>
    first === last ? weekday.format(dayOf(first)) : weekday.formatRange(dayOf(first), dayOf(last));
  const textOf = (some: readonly OfficeDays[]) =>
    list.format(some.map((one) => `${daysOf(one)}, ${rangeOf(one.shifts)}`));

  const times = textOf(days);
  if (ahead === 0) return { times };
  const moved = days.map((one) => moveDays(one, ahead));
  const isSameDay = days.length === 1 && moved[0]?.first === days[0]?.first;
  return { times, yours: isSameDay ? rangeOf(moved[0]?.shifts ?? []) : textOf(moved) };
}

/** On a clock that is so many minutes ahead. What begins on another day there is said of that day. */
function moveDays({ first, last, shifts }: OfficeDays, ahead: number): OfficeDays {
  const moved = shifts.map(({ from, to }) => ({ from: from + ahead, to: to + ahead }));
  // Every day stays every day.
  const shift = last - first === 6 ? 0 : Math.floor((moved[0]?.from ?? 0) / dayMinutes);
  return { first: first + shift, last: last + shift, shifts: moved };
}

/** What people call a time zone: `Moscow Time`. */
export function zoneName(timeZone: string, locale: string, now: Date): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' });
  return format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
