import { describe, expect, it } from 'vitest';
import { sendStage } from '../../src/components/outbox/sendStage.js';
import { pressed, type OutboxItem } from '../../src/core/drafts/outboxItem.js';

const now = 1_000_000;
const item = (changes: Partial<OutboxItem> = {}, clientRef = 'a'): OutboxItem => ({
  ...pressed(clientRef, { type: 'reply', ticketId: '1', input: { body: 'Thank you' } }, now),
  ...changes,
});
const stage = (one: OutboxItem, { items = [one], isOnline = true } = {}) => sendStage(one, { items, now, isOnline });
const waits = (code: NonNullable<OutboxItem['failure']>['code'], changes: Partial<OutboxItem> = {}) =>
  item({ attempts: 2, dueAt: now + 4000, failure: { code }, ...changes });

describe('where something is on its way out', () => {
  it.each<[string, OutboxItem, string]>([
    ['just pressed', item(), 'sending'],
    ['on its way', item({ state: 'sending', attempts: 1 }), 'sending'],
    ['a near second try: no word is made of it', waits('unavailable', { attempts: 1, dueAt: now + 1000 }), 'sending'],
    ['a later try', waits('unavailable'), 'nextTry'],
    ['no answer, though the browser sees a connection', waits('network'), 'nextTry'],
    ['too many attempts', waits('rate_limited', { attempts: 1, dueAt: now + 1000 }), 'asksToWait'],
    ['asked to wait', waits('unavailable', { failure: { code: 'unavailable', retryAfter: 5 } }), 'asksToWait'],
    ['signed out', waits('unauthorized', { dueAt: Infinity }), 'signedOut'],
    ['refused', item({ state: 'failed', failure: { code: 'conflict' } }), 'failed'],
    ['nobody knows', item({ state: 'failed', isUnclear: true, failure: { code: 'timeout' } }), 'unclear'],
    ['its files are gone', item({ state: 'failed', lacks: 'files' }), 'lacks'],
  ])('%s', (_, one, expected) => {
    expect(stage(one)).toBe(expected);
  });

  it('waits for the connection only when a try has failed and the browser says there is none', () => {
    expect(stage(waits('network'), { isOnline: false })).toBe('offline');
    expect(stage(item(), { isOnline: false })).toBe('sending');
  });

  it('waits for the answer before it in the same ticket, and for no other', () => {
    const first = waits('unavailable');
    const second = item({}, 'b');
    const elsewhere = item({ write: { type: 'reply', ticketId: '2', input: { body: 'Hello' } } }, 'c');
    const items = [first, second, elsewhere];
    expect(stage(second, { items })).toBe('behind');
    expect(stage(elsewhere, { items })).toBe('sending');
  });

  it('is held up by none that needs a hand', () => {
    const first = item({ state: 'failed', failure: { code: 'invalid' } });
    expect(stage(item({}, 'b'), { items: [first, item({}, 'b')] })).toBe('sending');
  });
});
