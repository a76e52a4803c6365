import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOff, usualPace } from '../../../src/core/drafts/backOff.js';
import {
  again,
  begun,
  due,
  inReach,
  isForgotten,
  missed,
  pressed,
  resumed,
  type OutboxItem,
} from '../../../src/core/drafts/outboxItem.js';
import { TicketError, ticketErrorCodes, type TicketErrorCode } from '../../../src/core/errors.js';

const now = Date.UTC(2026, 10, 22);
const around = { now, random: 0, isOffline: false };

const item = (more: Partial<OutboxItem> = {}): OutboxItem => ({
  ...pressed('ref-1', { type: 'reply', ticketId: '7', input: { body: 'Hello' } }, now),
  ...more,
});
const fail = (code: TicketErrorCode, from = begun(item()), more: Partial<typeof around> = {}) =>
  missed(from, new TicketError(code), { ...around, ...more });

describe('the wait between two tries', () => {
  it('is 1, 2, 4, 8, 16 and then 30 seconds', () => {
    expect([1, 2, 3, 4, 5, 6, 9].map((attempts) => backOff(attempts, undefined, 0))).toEqual(
      [1, 2, 4, 8, 16, 30, 30].map((seconds) => seconds * 1000),
    );
  });

  it('is up to a quarter shorter by chance, never shorter than asked for, and never longer than a minute', () => {
    expect(backOff(1, undefined, 1)).toBe(750);
    expect(backOff(1, 5, 1)).toBe(5000);
    expect(backOff(1, 86_400, 0)).toBe(60_000);
  });
});

describe('after a try that did not do it', () => {
  it.each(['network', 'timeout', 'unavailable', 'malformed', 'aborted', 'unknown'] as const)(
    'for a lost answer (%s) it waits, and may have arrived',
    (code) =>
      expect(fail(code)).toMatchObject({ state: 'waiting', dueAt: now + 1000, isUnclear: true, failure: { code } }),
  );

  it.each([
    'forbidden',
    'not_found',
    'invalid',
    'conflict',
    'too_large',
    'unsupported_media',
    'not_applied',
    'partial',
  ] as const)('for a refusal (%s) it stops, and has not arrived', (code) =>
    expect(fail(code, begun(item({ isUnclear: true })))).toMatchObject({ state: 'failed', isUnclear: false }),
  );

  it('of which the customer was signed out, it waits for them, and no try is counted', () => {
    expect(fail('unauthorized')).toMatchObject({ state: 'waiting', dueAt: Infinity, attempts: 0, isUnclear: false });
    expect(fail('unauthorized', begun(item({ isUnclear: true })))).toMatchObject({ isUnclear: true });
  });

  it('asked to slow down it waits as told', () => {
    const error = new TicketError('rate_limited', 'Slow', { retryAfter: 7 });
    expect(missed(begun(item()), error, around)).toMatchObject({
      state: 'waiting',
      dueAt: now + 7000,
      isUnclear: false,
    });
  });

  it('stops after the fifth, and keeps why', () => {
    expect(fail('unavailable', begun(item({ attempts: 4 })))).toMatchObject({
      state: 'failed',
      failure: { code: 'unavailable' },
    });
  });

  it('without a connection no try is counted, and it is tried now and then all the same', () => {
    expect(fail('network', begun(item({ attempts: 4 })), { isOffline: true })).toMatchObject({
      state: 'waiting',
      attempts: 4,
      dueAt: now + 30_000,
    });
    // The browser may be wrong: an answer is an answer.
    expect(fail('unavailable', begun(item({ attempts: 4 })), { isOffline: true })).toMatchObject({ state: 'failed' });
  });

  it('names the fields that were refused', () => {
    const error = new TicketError('invalid', 'No', { fields: { body: 'Too short' } });
    expect(missed(begun(item()), error, around).failure).toEqual({ code: 'invalid', fields: { body: 'Too short' } });
  });
});

describe('an item', () => {
  it('that was on its way when its page went may have arrived, whatever it waited for', () => {
    expect(begun(item({ state: 'sending', attempts: 1 }))).toMatchObject({ attempts: 2, isUnclear: true });
    expect(begun(item({ dueAt: Infinity })).dueAt).toBeLessThanOrEqual(now);
  });

  it('goes at once when somebody presses, with five more tries; not while it is on its way, or lacks something', () => {
    const failed = item({ state: 'failed', attempts: 5, dueAt: now + 9000 });
    expect(again(failed, now)).toMatchObject({ state: 'waiting', dueAt: now, attempts: 0 });
    expect(again({ ...failed, lacks: 'files' }, now).state).toBe('failed');
    expect(again(item({ state: 'sending' }), now).state).toBe('sending');
  });

  it.each([
    ['network', 'waiting'],
    ['timeout', 'waiting'],
    ['unauthorized', 'waiting'],
    ['unavailable', 'failed'],
    ['invalid', 'failed'],
  ] as const)('that has failed for %s is %s when the connection is back', (code, state) => {
    expect(resumed(item({ state: 'failed', failure: { code } }), now).state).toBe(state);
  });

  it('that was told to wait goes on waiting when the connection is back', () => {
    const waiting = item({ dueAt: now + 5000, failure: { code: 'rate_limited', retryAfter: 5 } });
    expect(resumed(waiting, now)).toBe(waiting);
  });

  it('does not wait for years because the clock was set back', () => {
    expect(inReach(item({ dueAt: now + 1e12 }), now, 60_000).dueAt).toBe(now + 60_000);
    expect(inReach(item({ dueAt: Infinity }), now, 60_000).dueAt).toBe(Infinity);
  });

  it('that may have arrived a day ago is not known again by any backend; one that never left is only late', () => {
    const old = { createdAt: now - 25 * 3600_000, attempts: 2 };
    expect(isForgotten(item({ ...old, isUnclear: true }), now)).toBe(true);
    expect(isForgotten(item({ ...old, state: 'sending' }), now)).toBe(true);
    expect(isForgotten(item(old), now)).toBe(false);
    expect(isForgotten(item({ ...old, isUnclear: true, attempts: 0 }), now)).toBe(false);
  });
});

describe('those that may go now', () => {
  const named = (clientRef: string, more: Partial<OutboxItem> = {}) => item({ clientRef, ...more });
  const names = (items: OutboxItem[]) => due(items, now).map(({ clientRef }) => clientRef);

  it('are the first of each ticket, in the order of the presses, whatever the clock said', () => {
    const other = { type: 'reply', ticketId: '8', input: { body: 'x' } } as const;
    const second = named('b', { turn: 2, createdAt: now - 9e9 });
    expect(names([second, named('a', { turn: 1 }), named('c', { turn: 3, write: other })])).toEqual(['a', 'c']);
  });

  it('wait for the one before them, on its way or due later; not for one that needs a hand', () => {
    const next = named('b', { turn: 2 });
    expect(names([named('a', { turn: 1, state: 'sending' }), next])).toEqual([]);
    expect(names([named('a', { turn: 1, dueAt: now + 1 }), next])).toEqual([]);
    expect(names([named('a', { turn: 1, state: 'failed' }), next])).toEqual(['b']);
  });
});

it('whatever its tries come to: five of them at most, waits as they should be, and nothing is called unclear that is not', () => {
  const answer = fc.record({
    code: fc.constantFrom(...ticketErrorCodes),
    retryAfter: fc.option(fc.nat({ max: 10_000 }), { nil: undefined }),
    random: fc.double({ min: 0, max: 1, noNaN: true }),
    isOffline: fc.boolean(),
    hand: fc.constantFrom('none', 'again', 'resume'),
  });
  const tries = fc.property(fc.array(answer, { maxLength: 30 }), (answers) => {
    let at = now;
    let one = item();
    let counted = 0;
    let isLost = false;
    for (const { code, retryAfter, random, isOffline, hand } of answers) {
      if (one.state === 'failed' || one.dueAt === Infinity) {
        const next = hand === 'again' ? again(one, at) : hand === 'resume' ? resumed(one, at) : one;
        if (next.state === 'failed' || next.dueAt === Infinity) continue;
        if (next.attempts === 0) counted = 0;
        one = next;
      }
      at = Math.max(at, one.dueAt);
      one = begun(one);
      counted += 1;
      expect(one.attempts).toBe(counted);
      expect(counted).toBeLessThanOrEqual(usualPace.tries);
      const error = new TicketError(code, code, retryAfter === undefined ? {} : { retryAfter });
      one = missed(one, error, { now: at, random, isOffline });
      const isFree = code === 'unauthorized' || (isOffline && code === 'network');
      if (isFree) counted -= 1;
      if (['network', 'timeout', 'unavailable', 'malformed', 'aborted', 'unknown'].includes(code)) isLost = true;
      else if (code !== 'unauthorized' && code !== 'rate_limited') isLost = false;
      expect(one.isUnclear).toBe(isLost);
      if (one.state === 'failed' || one.dueAt === Infinity) continue;
      const wait = one.dueAt - at;
      expect(wait).toBeGreaterThanOrEqual(750 * Math.min(2 ** (counted - 1), 30));
      expect(wait).toBeLessThanOrEqual(60_000);
      expect(wait).toBeGreaterThanOrEqual(isFree ? 0 : Math.min(retryAfter ?? 0, 60) * 1000);
    }
  });
  fc.assert(tries, { numRuns: 10_000 });
}, 60_000);
