import { describe, expect, it, vi } from 'vitest';
import { createFormatter } from '../../src/i18n/format.js';

const now = new Date('2026-03-10T12:00:00Z');
const english = createFormatter('en-GB', 'UTC');
const russian = createFormatter('ru-RU', 'Europe/Moscow');

/** `Intl` puts narrow and no-break spaces where a test would not see them. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('how long ago', () => {
  it.each([
    ['2026-03-10T11:59:40Z', 'now'],
    ['2026-03-10T11:57:00Z', '3 minutes ago'],
    ['2026-03-10T09:01:00Z', '2 hours ago'],
    ['2026-03-09T10:00:00Z', 'yesterday'],
    ['2026-03-08T20:00:00Z', '2 days ago'],
    ['2026-03-09T00:00:00Z', 'yesterday'],
    ['2026-03-08T23:59:00Z', '2 days ago'],
    ['2026-03-12T13:00:00Z', 'in 2 days'],
    ['2026-03-05T10:00:00Z', '5 days ago'],
    ['2026-03-10T15:00:00Z', 'in 3 hours'],
    ['2026-03-02T10:00:00Z', '2 Mar 2026'],
    ['2024-12-24T10:00:00Z', '24 Dec 2024'],
  ])('%s is "%s"', (instant, words) => {
    expect(english.relative(instant, now)).toBe(words);
  });

  it('is never in the future for what is already here: the reader’s clock may run late', () => {
    expect(english.relative('2026-03-10T12:02:00Z', now)).toBe('now');
  });

  it.each(['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z'])('is a date where the reader’s clock says %s', (clock) => {
    expect(english.relative('2026-03-10T12:00:00Z', new Date(clock))).toBe('10 Mar 2026');
  });

  it('is the same in every zone, a quarter of an hour off or not', () => {
    const nepal = createFormatter('en-GB', 'Asia/Kathmandu');

    expect(nepal.relative('2026-03-10T11:57:00Z', now)).toBe('3 minutes ago');
    expect(nepal.time('2026-03-10T12:00:00Z')).toBe('17:45');
  });

  it('is said in the reader’s language', () => {
    expect(russian.relative('2026-03-10T09:00:00Z', now)).toBe('3 часа назад');
  });
});

describe('what comes soon', () => {
  it.each([
    ['2026-03-10T14:30:00Z', 'today, 14:30'],
    ['2026-03-11T09:00:00Z', 'tomorrow, 09:00'],
    ['2026-03-13T09:00:00Z', 'Fri 13 Mar, 09:00'],
    ['2026-03-20T09:00:00Z', '20 March 2026 at 09:00'],
    ['whenever', '—'],
  ])('%s is "%s"', (instant, words) => {
    expect(english.soon(instant, now)).toBe(words);
  });

  it('is tomorrow where the reader’s day has ended, though the clock of the world has not', () => {
    expect(plain(russian.soon('2026-03-10T21:30:00Z', now))).toBe('завтра, 00:30');
  });
});

describe('dates', () => {
  it('are written in the reader’s time zone', () => {
    expect(plain(russian.dateTime('2026-03-10T22:30:00Z'))).toBe('11 марта 2026 г. в 01:30');
    expect(english.dateTime('2026-03-10T22:30:00Z')).toBe('10 March 2026 at 22:30');
    expect(english.time('2026-03-10T22:30:00Z')).toBe('22:30');
    expect(english.date('2026-03-10T22:30:00Z')).toBe('10 Mar 2026');
  });

  it('that are no dates are a dash, and break nothing', () => {
    expect([english.relative('soon', now), english.dateTime(''), english.date('x'), english.time('-')]).toEqual([
      '—',
      '—',
      '—',
      '—',
    ]);
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [1_400_000, '1.4 MB'],
    [14_400_000, '14 MB'],
    [2_000_000_000_000, '2,000 GB'],
  ])('%i bytes are "%s"', (bytes, words) => {
    expect(english.size(bytes)).toBe(words);
  });

  it('have the comma and the unit of the language', () => {
    expect(plain(russian.size(1_400_000))).toBe('1,4 МБ');
  });
});

describe('durations', () => {
  it.each([
    ['PT4H', '4 hours'],
    ['P1D', '1 day'],
    ['P1DT12H30M', '1 day 12 hours 30 minutes'],
    ['P2W', '2 weeks'],
    ['PT90S', '—'],
    ['four hours', '—'],
    ['P', '—'],
  ])('%s is "%s"', (duration, words) => {
    expect(english.duration(duration)).toBe(words);
  });
});

describe('numbers and lists', () => {
  it('are written as the language does', () => {
    expect(english.number(12_345.5)).toBe('12,345.5');
    expect(plain(russian.number(12_345.5))).toBe('12 345,5');
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(russian.list(['a', 'b', 'c'])).toBe('a, b и c');
  });
});

it('has the browser load nothing of languages until something is written, and then knows the reader’s zone', () => {
  const build = vi.spyOn(Intl, 'DateTimeFormat');
  const format = createFormatter('en-GB');
  expect(build).not.toHaveBeenCalled();
  build.mockRestore();
  expect(format.timeZone).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(russian.timeZone).toBe('Europe/Moscow');
});
