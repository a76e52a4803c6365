import { describe, expect, it } from 'vitest';
import type { Desk, StatusKind, Ticket } from '../../../../src/core/model.js';
import { outlookOf } from '../../../../src/core/rules/expectation/outlook.js';

const can = { reply: true, close: true, reopen: true, rate: true, attach: true, edit: true };
const ticket = (kind: StatusKind, more: Partial<Ticket> = {}): Ticket => ({
  id: '1',
  number: '1',
  subject: 'S',
  status: { id: kind, kind },
  createdAt: '2026-03-01T09:00:00Z',
  updatedAt: '2026-03-02T09:00:00Z',
  can,
  ...more,
});
const week = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' }));
const desk: Pick<Desk, 'departments' | 'hours'> = { departments: [], hours: { timeZone: 'Europe/Moscow', week } };
const at = (instant: string) => Date.parse(instant);
const monday = at('2026-03-02T09:00:00Z');

describe('while it is the turn of staff', () => {
  it('an answer is expected by a time, from a place in the queue', () => {
    const expectation = { replyBy: '2026-03-02T12:00:00Z', queuePosition: 3 };
    expect(outlookOf(ticket('open', { expectation }), desk, monday)).toEqual({ ...expectation, hours: desk.hours });
  });

  it('an answer is late only when its time has passed', () => {
    const waiting = ticket('in_progress', { expectation: { replyBy: '2026-03-02T09:00:00Z' } });
    expect(outlookOf(waiting, desk, monday)).toMatchObject({ replyBy: '2026-03-02T09:00:00Z' });
    expect(outlookOf(waiting, desk, monday + 1)).toMatchObject({ lateSince: '2026-03-02T09:00:00Z' });
    expect(outlookOf(waiting, desk, monday + 1)).not.toHaveProperty('replyBy');
  });

  it('the customer reads when somebody is back, after a holiday too', () => {
    const saturday = at('2026-03-07T12:00:00Z');
    expect(outlookOf(ticket('open'), desk, saturday).opensAt).toBe('2026-03-09T06:00:00.000Z');
    const holidays = { ...desk, hours: { timeZone: 'Europe/Moscow', week, holidays: ['2026-03-09'] } };
    expect(outlookOf(ticket('open'), holidays, saturday).opensAt).toBe('2026-03-10T06:00:00.000Z');
  });

  it('the hours of its own department count', () => {
    const hours = { timeZone: 'Europe/Berlin', week };
    const own = { ...desk, departments: [{ id: 'night', label: 'Night', hours }] };
    const handled = ticket('open', { department: { id: 'night', label: 'Night' } });
    expect(outlookOf(handled, own, monday).hours).toBe(hours);
  });

  it('nothing is said of what nobody knows', () => {
    expect(outlookOf(ticket('open'), { departments: [] }, monday)).toEqual({});
    expect(outlookOf(ticket('open', { expectation: { queuePosition: 0 } }), { departments: [] }, monday)).toEqual({});
  });
});

describe('while it is the turn of the customer', () => {
  const answered = ticket('answered', {
    lastReply: { author: { role: 'staff' }, at: '2026-03-02T09:00:00Z' },
    updatedAt: '2026-03-20T09:00:00Z',
    expectation: { replyBy: '2026-03-01T09:00:00Z', queuePosition: 1 },
  });
  const day = 86_400_000;

  it('nobody is reminded within a week', () => {
    expect(outlookOf(answered, desk, monday + 7 * day - 1)).toEqual({});
  });

  it('an answer is stale from the seventh day on, counted from itself', () => {
    expect(outlookOf(answered, desk, monday + 7 * day)).toEqual({ staleDays: 7 });
    expect(outlookOf(answered, desk, monday + 40.5 * day)).toEqual({ staleDays: 40 });
  });

  it('the days count from the last change, where nobody knows of an answer', () => {
    const { lastReply: _, ...unknown } = answered;
    expect(outlookOf(unknown, desk, at('2026-03-26T09:00:00Z'))).toEqual({});
    expect(outlookOf(unknown, desk, at('2026-03-27T09:00:00Z'))).toEqual({ staleDays: 7 });
  });
});

it('of a closed ticket nothing is expected', () => {
  expect(outlookOf(ticket('closed', { expectation: { replyBy: '2026-03-01T09:00:00Z' } }), desk, monday)).toEqual({});
});
