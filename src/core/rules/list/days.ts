import type { Instant } from '../../model.js';
import { fromWall, toWall } from '../expectation/zonedTime.js';

const day = 86_400_000;
const hour = 3_600_000;

/**
 * The instant at which a day begins in a time zone.
 *
 * @param date As `2026-03-01`.
 * @param ahead So many days after it.
 * @returns `undefined` when it is no date.
 */
export function startOfDay(date: string, timeZone: string, ahead = 0): Instant | undefined {
  // A year that is being typed goes through `0002`.
  const wall = /^[12]\d{3}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(wall)) return undefined;
  const midnight = wall + ahead * day;
  const begin = fromWall(midnight, timeZone);
  // Where the clocks go back over midnight, there are two of them.
  return new Date(toWall(begin - hour, timeZone) === midnight ? begin - hour : begin).toISOString();
}

/**
 * The day of an instant in a time zone, as `2026-03-01`; blank when it is no instant.
 *
 * @param ahead So many days after it.
 */
export function dayOf(instant: Instant | number | undefined, timeZone: string, ahead = 0): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant ?? '');
  return Number.isNaN(at) ? '' : new Date(toWall(at, timeZone) + ahead * day).toISOString().slice(0, 10);
}
