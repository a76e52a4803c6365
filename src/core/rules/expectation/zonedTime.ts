/** Time in an office's zone, counted as if it were UTC: `Intl` knows the zones, and nothing else has to. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows, in milliseconds as if it were UTC. */
export function toWall(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    const digits = 'numeric' as const;
    const date = { year: digits, month: digits, day: digits } as const;
    const time = { hour: digits, minute: digits, second: digits, hourCycle: 'h23' } as const;
    formats.set(timeZone, (format = new Intl.DateTimeFormat('en-US', { ...date, ...time, timeZone })));
  }
  const parts = format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]);
  const { year, month, day, hour, minute, second } = Object.fromEntries(parts) as Parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;

/**
 * The instant at which that clock shows this. In the hour that a change of the clocks skips: the hour after it; in one that comes
 * twice: the second.
 */
export function fromWall(wall: number, timeZone: string): number {
  const offsetAt = (instant: number) => toWall(instant, timeZone) - instant;
  // The first guess is on the far side of any change of the clocks; the second one knows on which side this lies.
  return wall - offsetAt(wall - offsetAt(wall + 86_400_000));
}
