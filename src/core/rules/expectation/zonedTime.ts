/** Time in an office's zone, counted as if it were UTC: `Intl` knows the zones, and nothing else has to. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows, in milliseconds as if it were UTC. */
export function toWall(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    const two = '2-digit' as const;
    const shape = {
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
      hourCycle: 'h23',
    } as const;
    formats.set(timeZone, (format = new Intl.DateTimeFormat('en-US', { ...shape, timeZone })));
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

const day = 86_400_000;

/** The instant at which that clock shows this for the first time. In the hour that a change of the clocks skips: the hour after it. */
export function fromWall(wall: number, timeZone: string): number {
  const [before, after] = [wall - day, wall + day].map((near) => wall - (toWall(near, timeZone) - near)) as [
    number,
    number,
  ];
  return toWall(before, timeZone) !== wall && toWall(after, timeZone) === wall ? after : before;
}
