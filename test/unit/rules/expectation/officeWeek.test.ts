import { describe, expect, it } from 'vitest';
import type { OfficeHours } from '../../../../src/core/model.js';
import { officeText, zoneName } from '../../../../src/components/outlook/officeText.js';
import { officeWeek } from '../../../../src/core/rules/expectation/officeWeek.js';

const days = (numbers: number[], from = '09:00', to = '18:00') => numbers.map((day) => ({ day, from, to }));
const moscow: OfficeHours = { timeZone: 'Europe/Moscow', week: days([1, 2, 3, 4, 5]) };
const winter = Date.parse('2026-03-02T09:00:00Z');
const summer = Date.parse('2026-07-06T09:00:00Z');

/** Without the spaces that languages put around a dash. */
const say = (hours: OfficeHours, timeZone: string, now = winter, locale = 'en-GB') => {
  const { times, yours } = officeText(officeWeek(hours, timeZone, now), locale);
  const plain = (text: string) => text.replace(/\s*–\s*/g, '–');
  return { times: plain(times), ...(yours !== undefined && { yours: plain(yours) }) };
};

describe('the hours of an office', () => {
  it('are said once where the clocks are the same, whatever the zones are called', () => {
    expect(say(moscow, 'Europe/Moscow')).toEqual({ times: 'Mon–Fri, 09:00–18:00' });
    expect(say(moscow, 'Africa/Nairobi')).toEqual({ times: 'Mon–Fri, 09:00–18:00' });
  });

  it('are said on the clock of the reader, too', () => {
    expect(say(moscow, 'Europe/Berlin')).toEqual({ times: 'Mon–Fri, 09:00–18:00', yours: '07:00–16:00' });
  });

  it('follow the changes of the clocks', () => {
    expect(say(moscow, 'Europe/Berlin', summer).yours).toBe('08:00–17:00');
  });

  it('count the clocks of the next time that somebody is there', () => {
    // On Saturday before Berlin's clocks change: on Monday it is another hour.
    expect(say(moscow, 'Europe/Berlin', Date.parse('2026-03-28T12:00:00Z')).yours).toBe('08:00–17:00');
  });

  it('know zones of half an hour', () => {
    expect(say(moscow, 'Asia/Kolkata').yours).toBe('11:30–20:30');
  });

  it('say the days where those are others for the reader', () => {
    expect(say(moscow, 'Pacific/Auckland').yours).toBe('19:00–04:00');
    const early: OfficeHours = { timeZone: 'Europe/Moscow', week: days([1, 2], '02:00', '08:00') };
    expect(say(early, 'America/New_York').yours).toBe('Sun–Mon, 18:00–00:00');
  });

  it('put days with the same hours together, and say the others', () => {
    const hours = { ...moscow, week: [...moscow.week, ...days([6], '10:00', '14:00')] };
    expect(say(hours, 'Europe/Moscow').times).toBe('Mon–Fri, 09:00–18:00 and Sat, 10:00–14:00');
  });

  it('say a break', () => {
    const hours = { ...moscow, week: [...days([3], '14:00', '18:00'), ...days([3], '09:00', '13:00')] };
    expect(say(hours, 'Europe/Moscow').times).toBe('Wed, 09:00–13:00 and 14:00–18:00');
  });

  it('know an office that never closes', () => {
    expect(officeWeek({ ...moscow, week: days([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00') }, 'UTC', winter).isAlways).toBe(
      true,
    );
    expect(officeWeek({ ...moscow, week: days([1, 2, 3, 4, 5, 6, 7], '00:00', '00:00') }, 'UTC', winter).isAlways).toBe(
      true,
    );
    expect(officeWeek(moscow, 'UTC', winter).isAlways).toBe(false);
  });

  it('are written as the language does', () => {
    expect(say(moscow, 'Europe/Samara', winter, 'ru-RU')).toEqual({
      times: 'пн–пт, 09:00–18:00',
      yours: '10:00–19:00',
    });
  });
});

it('a zone is called as people call it', () => {
  expect(zoneName('Europe/Moscow', 'en', new Date(winter))).toBe('Moscow Time');
  expect(zoneName('Europe/Moscow', 'ru', new Date(winter))).toBe('Москва');
});
