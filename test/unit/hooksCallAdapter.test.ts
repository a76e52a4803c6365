import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TicketError } from '../../src/core/errors.js';
import { callAdapter } from '../../src/hooks/callAdapter.js';

const asIs = (answer: unknown) => answer;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a call into an adapter', () => {
  it('gives the answer that the check lets through', async () => {
    const answer = await callAdapter(
      async () => 41,
      (value) => (value as number) + 1,
    );
    expect(answer).toBe(42);
  });

  it('that never settles is a time-out after 15 seconds, and is told to stop', async () => {
    let told: AbortSignal | undefined;
    const call = callAdapter(({ signal }) => {
      told = signal;
      return new Promise(() => undefined);
    }, asIs);
    const outcome = call.catch((error: unknown) => error);

    await vi.advanceTimersByTimeAsync(14_999);
    expect(told?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);

    expect(await outcome).toMatchObject({ name: 'TicketError', code: 'timeout' });
    expect(told?.aborted).toBe(true);
  });

  it('that shows progress has another 15 seconds from then', async () => {
    const call = callAdapter(({ alive }) => {
      setTimeout(alive, 14_000);
      return new Promise((resolve) => {
        setTimeout(() => resolve('sent'), 28_000);
      });
    }, asIs);

    await vi.advanceTimersByTimeAsync(28_000);

    expect(await call).toBe('sent');
  });

  it('that throws at once rejects like any other', async () => {
    const call = callAdapter(() => {
      throw new Error('broken');
    }, asIs);

    await expect(call).rejects.toMatchObject({ name: 'TicketError', code: 'unknown', message: 'broken' });
  });

  it('keeps the error of the adapter as it is', async () => {
    const refusal = new TicketError('rate_limited', 'slow down', { retryAfter: 7 });

    await expect(callAdapter(() => Promise.reject(refusal), asIs)).rejects.toBe(refusal);
  });

  it('that answers something the check refuses is an error', async () => {
    const call = callAdapter(
      async () => 'garbage',
      () => {
        throw new TicketError('malformed');
      },
    );

    await expect(call).rejects.toMatchObject({ code: 'malformed' });
  });

  it('ends when its caller has lost interest, whatever the adapter does', async () => {
    const caller = new AbortController();
    const call = callAdapter(() => new Promise(() => undefined), asIs, caller.signal);
    caller.abort();

    await expect(call).rejects.toMatchObject({ code: 'aborted' });
  });

  it('does not begin when its caller has lost interest before', async () => {
    const adapter = vi.fn(async () => 'answer');

    await expect(callAdapter(adapter, asIs, AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' });
    expect(adapter).not.toHaveBeenCalled();
  });

  it('leaves no timer behind', async () => {
    await callAdapter(async () => 'answer', asIs);

    expect(vi.getTimerCount()).toBe(0);
  });
});
