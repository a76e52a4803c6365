import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from '../../src/adapters/memory/index.js';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { TicketError } from '../../src/core/errors.js';
import { watchChanges } from '../../src/hooks/watchChanges.js';

const stops: (() => void)[] = [];

function watch(parts: Partial<TicketAdapter>) {
  const adapter: TicketAdapter = { ...createMemoryAdapter({ without: ['subscribe', 'changesSince'] }), ...parts };
  const onChange = vi.fn();
  const onError = vi.fn();
  const stop = watchChanges(adapter, { onChange, onError });
  stops.push(stop);
  return { onChange, onError, stop };
}

/** Answers marks `m1`, `m2` … and the given tickets from the second look on. */
function countingChanges(ticketIds: string[] = []) {
  let looks = 0;
  return vi.fn(async (mark: string | null) => {
    looks += 1;
    return { mark: `m${looks}`, ticketIds: mark === null ? [] : ticketIds };
  });
}

function setVisibility(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('an adapter that tells by itself', () => {
  it('is listened to until the end', () => {
    const unsubscribe = vi.fn();
    const subscribe = vi.fn<NonNullable<TicketAdapter['subscribe']>>((tell) => {
      tell({ type: 'ticket', ticketId: 'a' });
      return unsubscribe;
    });
    const { onChange, stop } = watch({ subscribe });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ type: 'ticket', ticketId: 'a' });

    stop();

    expect(unsubscribe).toHaveBeenCalledOnce();
  });

  it('is asked instead when its subscription throws', async () => {
    const changesSince = countingChanges();
    const subscribe = () => {
      throw new Error('no stream');
    };
    const { onError } = watch({ subscribe, changesSince });
    await vi.advanceTimersByTimeAsync(0);

    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'unknown' }));
    expect(changesSince).toHaveBeenCalledOnce();
  });

  it('that gives nothing to end it with can be left all the same', () => {
    const { stop } = watch({ subscribe: (() => undefined) as unknown as NonNullable<TicketAdapter['subscribe']> });

    expect(stop).not.toThrow();
  });
});

describe('an adapter that must be asked', () => {
  it('is asked every ten seconds from where it was; the first answer only says where now is', async () => {
    const changesSince = countingChanges(['a', 'b']);
    const { onChange } = watch({ changesSince });
    await vi.advanceTimersByTimeAsync(9999);
    expect(onChange).not.toHaveBeenCalled();

    await vi.advanceTimersByTimeAsync(1);

    expect(changesSince).toHaveBeenLastCalledWith('m1', expect.anything());
    expect(onChange.mock.calls).toEqual([
      [{ type: 'ticket', ticketId: 'a', mark: 'm2' }],
      [{ type: 'ticket', ticketId: 'b', mark: 'm2' }],
    ]);
  });

  it('is asked once a minute while nobody looks, and at once when somebody looks again', async () => {
    const changesSince = countingChanges();
    setVisibility('hidden');
    watch({ changesSince });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(changesSince).toHaveBeenCalledTimes(1);

    setVisibility('visible');
    await vi.advanceTimersByTimeAsync(0);

    expect(changesSince).toHaveBeenCalledTimes(2);
  });

  it('is asked once at a time, however often the tab comes and goes meanwhile', async () => {
    let answer: (value: { mark: string; ticketIds: string[] }) => void = () => undefined;
    const changesSince = vi.fn(
      () =>
        new Promise<{ mark: string; ticketIds: string[] }>((resolve) => {
          answer = resolve;
        }),
    );
    watch({ changesSince });
    for (const state of ['hidden', 'visible', 'hidden', 'visible'] as const) setVisibility(state);
    expect(changesSince).toHaveBeenCalledTimes(1);

    answer({ mark: 'm1', ticketIds: [] });
    await vi.advanceTimersByTimeAsync(10_000);

    expect(changesSince).toHaveBeenCalledTimes(2);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('is asked less and less often while it fails, and as before when it answers', async () => {
    const fail = vi.fn(async () => Promise.reject(new TicketError('network')));
    const changesSince = vi.fn<NonNullable<TicketAdapter['changesSince']>>(fail);
    const { onError } = watch({ changesSince });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changesSince).toHaveBeenCalledTimes(2);
    expect(onError).toHaveBeenCalledTimes(2);

    changesSince.mockResolvedValue({ mark: 'm1', ticketIds: [] });
    await vi.advanceTimersByTimeAsync(40_000);
    expect(changesSince).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changesSince).toHaveBeenCalledTimes(4);
  });

  it('that answers again has everything looked at again: what was asked for meanwhile has failed, too', async () => {
    const changesSince = countingChanges(['a']);
    changesSince.mockRejectedValueOnce(new TicketError('unavailable'));
    const { onChange } = watch({ changesSince });
    await vi.advanceTimersByTimeAsync(20_000);

    expect(onChange.mock.calls).toEqual([[{ type: 'reset', mark: 'm1' }]]);
  });

  it('is asked at least once a minute, however long it has failed', async () => {
    const changesSince = vi.fn(async () => Promise.reject(new TicketError('network')));
    watch({ changesSince });
    await vi.advanceTimersByTimeAsync(3_600_000);

    expect(changesSince.mock.calls.length).toBeGreaterThan(58);
  });

  it('that never answers is given up after 15 seconds and asked again', async () => {
    const changesSince = vi.fn(() => new Promise<never>(() => undefined));
    const { onError } = watch({ changesSince });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'timeout' }));

    await vi.advanceTimersByTimeAsync(20_000);

    expect(changesSince).toHaveBeenCalledTimes(2);
  });

  it('that answers garbage is an error and no change', async () => {
    const changesSince = vi.fn(async () => 'nonsense' as never);
    const { onChange, onError } = watch({ changesSince });
    await vi.advanceTimersByTimeAsync(0);

    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'malformed' }));
    expect(onChange).not.toHaveBeenCalled();
  });

  it('is asked no more after the end', async () => {
    const changesSince = countingChanges();
    const { stop } = watch({ changesSince });
    await vi.advanceTimersByTimeAsync(0);
    stop();
    setVisibility('visible');
    await vi.advanceTimersByTimeAsync(60_000);

    expect(changesSince).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an adapter that knows of no changes', () => {
  it('has everything looked at again now and then', async () => {
    const { onChange } = watch({});
    expect(onChange).not.toHaveBeenCalled();

    await vi.advanceTimersByTimeAsync(10_000);

    expect(onChange).toHaveBeenCalledExactlyOnceWith({ type: 'reset' });
  });

  it('is given the time it needs for that: one look at a time', async () => {
    let answer = () => {};
    const onChange = vi.fn(() => new Promise<void>((resolve) => (answer = resolve)));
    const adapter = createMemoryAdapter({ without: ['subscribe', 'changesSince'] });
    stops.push(watchChanges(adapter, { onChange, onError: vi.fn() }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onChange).toHaveBeenCalledOnce();

    answer();
    await vi.advanceTimersByTimeAsync(10_000);

    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
