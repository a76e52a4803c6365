import { describe, expect, it } from 'vitest';
import type { OfficeHours } from '../../../src/core/model.js';
import { expectReply } from '../../../src/core/rules/expectation/expectReply.js';

const days = (...numbers: number[]) => numbers.map((day) => ({ day, from: '09:00', to: '18:00' }));
const office: OfficeHours = { timeZone: 'Europe/Moscow', week: days(1, 2, 3, 4, 5) };
const ask = (now: string, replyTime: string | undefined, hours: OfficeHours | undefined = office) =>
  expectReply({ ...(hours && { hours }) }, replyTime === undefined ? {} : { replyTime }, Date.parse(now));

describe('an answer is expected', () => {
  it('after the usual reply time, while they are there', () => {
    expect(ask('2026-03-02T09:00:00Z', 'PT2H')).toEqual({ replyBy: '2026-03-02T11:00:00.000Z' });
  });

  it('on the next working day, when the day is too short', () => {
    // Friday 17:30 in Moscow: half an hour of it, and the rest on Monday.
    expect(ask('2026-03-06T14:30:00Z', 'PT2H')).toEqual({ replyBy: '2026-03-09T07:30:00.000Z' });
  });

  it('not before they come, and it says when that is', () => {
    expect(ask('2026-03-07T12:00:00Z', 'PT1H')).toEqual({
      opensAt: '2026-03-09T06:00:00.000Z',
      replyBy: '2026-03-09T07:00:00.000Z',
    });
  });

  it('after the holidays', () => {
    const hours = { ...office, holidays: ['2026-03-09', '2026-03-10'] };
    expect(ask('2026-03-07T12:00:00Z', 'PT1H', hours)).toEqual({
      opensAt: '2026-03-11T06:00:00.000Z',
      replyBy: '2026-03-11T07:00:00.000Z',
    });
  });

  it('a working day later at the same time, when it is counted in days', () => {
    expect(ask('2026-03-06T12:00:00Z', 'P1D')).toEqual({ replyBy: '2026-03-09T12:00:00.000Z' });
  });

  it('within the hours of the day that it falls on', () => {
    const hours = { ...office, week: [...days(1), { day: 2, from: '09:00', to: '12:00' }] };
    expect(ask('2026-03-02T13:00:00Z', 'P1D', hours)).toEqual({ replyBy: '2026-03-03T09:00:00.000Z' });
  });

  it('round the clock, where nobody has said any hours', () => {
    expect(expectReply({}, { replyTime: 'P1DT2H' }, Date.parse('2026-03-07T12:00:00Z'))).toEqual({
      replyBy: '2026-03-08T14:00:00.000Z',
    });
  });

  it('by the hours of the department rather than the desk', () => {
    const night = { timeZone: 'UTC', week: [{ day: 6, from: '20:00', to: '24:00' }] };
    expect(
      expectReply({ hours: office }, { hours: night, replyTime: 'PT1H' }, Date.parse('2026-03-07T12:00:00Z')),
    ).toEqual({
      opensAt: '2026-03-07T20:00:00.000Z',
      replyBy: '2026-03-07T21:00:00.000Z',
    });
  });

  it('in a shift that began yesterday and goes past midnight', () => {
    const night = { timeZone: 'UTC', week: [{ day: 6, from: '22:00', to: '06:00' }] };
    expect(ask('2026-03-08T01:00:00Z', 'PT1H', night)).toEqual({ replyBy: '2026-03-08T02:00:00.000Z' });
  });

  it('at the hour on the wall, whatever the clocks did in the night', () => {
    // Berlin goes from UTC+1 to UTC+2 on this Sunday.
    const berlin = { timeZone: 'Europe/Berlin', week: days(5, 1) };
    expect(ask('2026-03-27T16:30:00Z', 'PT1H', berlin)).toEqual({ replyBy: '2026-03-30T07:30:00.000Z' });
  });

  it('a day later at the same time on the wall', () => {
    const berlin = { timeZone: 'Europe/Berlin', week: days(6, 7) };
    expect(ask('2026-03-28T11:00:00Z', 'P1D', berlin)).toEqual({ replyBy: '2026-03-29T10:00:00.000Z' });
  });

  it('through the breaks of a day', () => {
    const hours = {
      timeZone: 'UTC',
      week: [
        { day: 1, from: '13:00', to: '18:00' },
        { day: 1, from: '09:00', to: '12:00' },
      ],
    };
    expect(ask('2026-03-02T11:30:00Z', 'PT1H', hours)).toEqual({ replyBy: '2026-03-02T13:30:00.000Z' });
  });
});

describe('nothing is promised', () => {
  it('where the department says no reply time', () => {
    expect(ask('2026-03-02T09:00:00Z', undefined)).toEqual({});
  });

  it('where the reply time cannot be read', () => {
    expect(ask('2026-03-02T09:00:00Z', 'soon')).toEqual({});
  });

  it('where nobody is ever there', () => {
    expect(ask('2026-03-02T09:00:00Z', 'PT1H', { timeZone: 'UTC', week: [] })).toEqual({});
  });

  it('where it lies beyond two months', () => {
    expect(ask('2026-03-02T09:00:00Z', 'PT2000H')).toEqual({});
  });
});
