import type { Duration, Instant } from '../core/model.js';

/** Writes dates, sizes and numbers the way the reader's language does, in the reader's time zone. */
export interface Formatter {
  /** The BCP 47 tag it writes in. */
  locale: string;
  /** The IANA zone of the reader. */
  timeZone: string;
  /** `3 minutes ago`, `yesterday`; beyond a week a date. `—` when the instant is no instant. */
  relative(instant: Instant, now?: Date): string;
  /** Date and time to the minute. */
  dateTime(instant: Instant): string;
  /** An instant of the next days: `today, 14:30`, `Mon, Mar 2, 09:00`; beyond a week as `dateTime`. */
  soon(instant: Instant, now?: Date): string;
  date(instant: Instant): string;
  /** The day of an instant as a heading: `Today`, `Yesterday`, `Monday, March 2`; with the year where it is another. */
  day(instant: Instant, now?: Date): string;
  time(instant: Instant): string;
  /** Bytes in the largest fitting unit: `1.4 MB`. Decimal units, as file managers show them. */
  size(bytes: number): string;
  number(value: number): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** An ISO 8601 duration of weeks to minutes in words: `4 hours`. */
  duration(duration: Duration): string;
}

const unknown = '—';
const medium = { dateStyle: 'medium' } as const;
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const steps: readonly [Intl.RelativeTimeFormatUnit, number, number][] = [
  ['second', 1, minute],
  ['minute', minute, hour],
  ['hour', hour, day],
  ['day', day, 7 * day],
];

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const durationUnits = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
const durationPattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/;

/**
 * @param locale A BCP 47 tag.
 * @param timeZone An IANA zone. @default the browser's
 *
 * @example
 * createFormatter('ru-RU').size(1_400_000); // '1,4 МБ'
 */
export function createFormatter(locale: string, timeZone?: string): Formatter {
  const cache = new Map<string, unknown>();
  // Building an Intl object costs more than using it hundreds of times.
  const cached = <T>(key: string, build: () => T): T => {
    if (!cache.has(key)) cache.set(key, build());
    return cache.get(key) as T;
  };
  const dated = (key: string, options: Intl.DateTimeFormatOptions) =>
    cached(key, () => new Intl.DateTimeFormat(locale, timeZone ? { ...options, timeZone } : options));
  const inUnit = (unit: string, unitDisplay: 'short' | 'long', digits: number) =>
    cached(
      `${unit}${digits}`,
      () => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits }),
    );
  const write = (instant: Instant | Date, key: string, options: Intl.DateTimeFormatOptions) => {
    const date = new Date(instant);
    return Number.isNaN(date.getTime()) ? unknown : dated(key, options).format(date);
  };
  const inWords = () => cached('relative', () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const dateOf = (instant: Instant | Date) => write(instant, 'date', medium);
  /** Which of these is how many days of the calendar it is away. */
  const daysTo = (instant: Instant, now: Date, among: readonly number[]) =>
    among.find((days) => dateOf(instant) === dateOf(new Date(now.getTime() + days * day * 1000)));

  const formatter: Formatter = {
    locale,
    // When it is asked for: the first of `Intl` is the dearest thing that a page does as it loads the kit.
    get timeZone() {
      return timeZone ?? dated('date', medium).resolvedOptions().timeZone;
    },
    relative(instant, now = new Date()) {
      const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
      // A client clock that runs late must not read "in 2 minutes" under an answer that is already here.
      const past = seconds > 0 && seconds < 5 * minute ? 0 : seconds;
      const step = steps.find(([, , limit]) => Math.abs(past) < limit);
      if (!step) return dateOf(instant);
      const [unit, size] = step;
      const count = unit === 'second' ? 0 : Math.trunc(past / size);
      // 40 hours ago may be the day before yesterday.
      const days = unit === 'day' && daysTo(instant, now, [count + Math.sign(count)]);
      return inWords().format(days || count, unit);
    },
    dateTime: (instant) => write(instant, 'dateTime', { dateStyle: 'long', timeStyle: 'short' }),
    soon(instant, now = new Date()) {
      const at = Date.parse(instant);
      if (!(Math.abs(at - now.getTime()) < 7 * day * 1000)) return formatter.dateTime(instant);
      const ahead = daysTo(instant, now, [0, 1]);
      const dayOf = () => write(instant, 'soon', { weekday: 'short', day: 'numeric', month: 'short' });
      return `${ahead === undefined ? dayOf() : inWords().format(ahead, 'day')}, ${formatter.time(instant)}`;
    },
    date: dateOf,
    day(instant, now = new Date()) {
      const ago = daysTo(instant, now, [0, -1]);
      if (ago !== undefined) return capitalised(inWords().format(ago, 'day'), locale);
      const yearOf = (of: Instant | Date) => write(of, 'year', { year: 'numeric' });
      const inYear = { weekday: 'long', day: 'numeric', month: 'long' } as const;
      return yearOf(instant) === yearOf(now)
        ? capitalised(write(instant, 'dayInYear', inYear), locale)
        : capitalised(write(instant, 'day', { ...inYear, year: 'numeric' }), locale);
    },
    time: (instant) => write(instant, 'time', { timeStyle: 'short' }),
    size(bytes) {
      const power = Math.min(sizes.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
      const value = bytes / 1000 ** power;
      return inUnit(sizes[power] ?? 'byte', power > 0 ? 'short' : 'long', value < 10 && power > 0 ? 1 : 0).format(
        value,
      );
    },
    number: (value) => cached('number', () => new Intl.NumberFormat(locale)).format(value),
    list: (items) => cached('list', () => new Intl.ListFormat(locale)).format(items),
    duration(duration) {
      const match = durationPattern.exec(duration);
      if (!match) return unknown;
      const words = durationUnits.flatMap((unit, index) => {
        const count = Number(match[index + 1] ?? 0);
        return count > 0 ? [inUnit(unit, 'long', 0).format(count)] : [];
      });
      return words.join(' ') || unknown;
    },
  };
  return formatter;
}

function capitalised(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
