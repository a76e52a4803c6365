import { TicketError } from '../../core/errors.js';
import type { Instant } from '../../core/model.js';

const localTime = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Makes instants of BILLmanager's times, which are local and name no zone: `2026-03-01 12:30:00`. */
export function createInstantOf(timeZone: string): (text: string) => Instant {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

  /** How far the zone's clock is ahead at an instant, in milliseconds. */
  function aheadAt(time: number): number {
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - time;
  }

  return (text) => {
    const parts = localTime.exec(text.trim());
    if (!parts) throw new TicketError('malformed', 'A time is in none of the known forms');
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
      .slice(1)
      .map((part) => Number(part ?? 0));
    const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
    // The second look is for the hours around a change of the clock.
    const time = asUtc - aheadAt(asUtc - aheadAt(asUtc));
    return new Date(time).toISOString();
  };
}
