import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from '../../../src/adapters/memory/index.js';

describe('latency', () => {
  it('comes before every answer', async () => {
    const wait = vi.fn<(milliseconds: number) => Promise<void>>().mockResolvedValue();
    const adapter = createMemoryAdapter({ latency: 300, wait });
    await adapter.listTickets({});
    await adapter.loadDesk();

    expect(wait.mock.calls.map(([milliseconds]) => milliseconds)).toEqual([300, 300]);
  });

  it('may differ by method', async () => {
    const wait = vi.fn<(milliseconds: number) => Promise<void>>().mockResolvedValue();
    const adapter = createMemoryAdapter({ latency: (method) => (method === 'loadDesk' ? 900 : 0), wait });
    await adapter.listTickets({});
    await adapter.loadDesk();

    expect(wait.mock.calls.map(([milliseconds]) => milliseconds)).toEqual([900]);
  });

  it('is spread over the progress of an upload', async () => {
    const wait = vi.fn<(milliseconds: number) => Promise<void>>().mockResolvedValue();
    const adapter = createMemoryAdapter({ latency: 400, wait });
    const told: number[] = [];
    const file = new File(['x'.repeat(10)], 'a.txt', { type: 'text/plain' });
    await adapter.prepareAttachment(file, { onProgress: (sent) => told.push(sent) });

    expect(wait.mock.calls.map(([milliseconds]) => milliseconds)).toEqual([100, 100, 100, 100]);
    expect(told).toEqual([3, 5, 8, 10]);
  });
});

describe('latency by the clock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('passes with the timers', async () => {
    const answered = vi.fn<() => void>();
    const call = createMemoryAdapter({ latency: 1000 }).listTickets({}).then(answered);
    await vi.advanceTimersByTimeAsync(999);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await call;

    expect(answered).toHaveBeenCalledOnce();
  });

  it('ends with an abort, and no timer is left', async () => {
    const controller = new AbortController();
    const call = createMemoryAdapter({ latency: 60_000 }).listTickets({}, { signal: controller.signal });
    const refused = call.catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5);
    controller.abort();

    expect(await refused).toMatchObject({ code: 'aborted' });
    expect(vi.getTimerCount()).toBe(0);
  });
});
