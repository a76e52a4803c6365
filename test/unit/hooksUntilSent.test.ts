import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { begun, pressed, type OutboxItem } from '../../src/core/drafts/outboxItem.js';
import type { Keeper } from '../../src/hooks/keeping.js';
import { untilSent } from '../../src/hooks/untilSent.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const answer = (ticketId: string) => pressed(ticketId, { type: 'reply', ticketId, input: { body: 'Thanks' } }, 0);

/** Waits for the answers in ticket `a`. */
function wait(...first: OutboxItem[]) {
  let items: readonly OutboxItem[] = first;
  const listeners = new Set<() => void>();
  const keeper: Pick<Keeper, 'items' | 'subscribe'> = {
    items: () => items,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  let isOver = false;
  void untilSent({ keeper: keeper as Keeper }, 'a').then(() => (isOver = true));
  return {
    async turn(...now: OutboxItem[]) {
      items = now;
      for (const listener of listeners) listener();
      await vi.advanceTimersByTimeAsync(0);
      return isOver;
    },
    left: () => listeners.size + vi.getTimerCount(),
    isOver: () => isOver,
  };
}

it('waits for what is about to go and for what goes, and leaves nothing behind', async () => {
  const { turn, left } = wait(answer('a'));
  expect(await turn(begun(answer('a')))).toBe(false);
  expect(await turn()).toBe(true);
  expect(left()).toBe(0);
});

it('does not wait for another ticket, nor for what has failed and is tried again later', async () => {
  const failed: OutboxItem = { ...answer('a'), failure: { code: 'network' } };
  expect(await wait(begun(answer('b')), failed).turn(begun(answer('b')), failed)).toBe(true);
});

it('does not wait for ever: a frozen tab may hold an answer', async () => {
  const { isOver, left } = wait(begun(answer('a')));
  await vi.advanceTimersByTimeAsync(29_000);
  expect(isOver()).toBe(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(isOver()).toBe(true);
  expect(left()).toBe(0);
});
