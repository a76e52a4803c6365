import type { Duration } from '../../model.js';

const pattern = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A duration in days, and the milliseconds beyond them; `undefined` when it is none of weeks to seconds (ISO 8601). */
export function readDuration(duration: Duration): { days: number; rest: number } | undefined {
  const match = pattern.exec(duration);
  if (!match) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return { days: weeks * 7 + days, rest: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
}
