import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter, type MemoryFault } from 'ticketdock/adapters/memory';
import { useDesk, useReply, useThread, useTickets } from 'ticketdock/hooks';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { renderSupport } from '../support/hooks.js';

const seed = { tickets: [{ id: 'a', subject: 'No SSH', thread: [{ from: 'customer' as const, body: 'Help' }] }] };

/** A backend that can be taken away and given back, and what is shown of its list. */
function outage(code: MemoryFault = 'unavailable', without: ('subscribe' | 'changesSince')[] = []) {
  let fault: MemoryFault | undefined;
  const fail = () => fault;
  const adapter = createMemoryAdapter({
    seed,
    without,
    faults: { listTickets: fail, loadDesk: fail, changesSince: fail },
  });
  return {
    adapter,
    down: () => (fault = code),
    up: () => (fault = undefined),
    show: () => renderSupport(() => useTickets({}), { adapter }).result,
  };
}

const pass = (seconds: number) => act(async () => vi.advanceTimersByTimeAsync(seconds * 1000));

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a list while the backend is away', () => {
  it.each([
    ['tells of changes by itself', []],
    ['is asked for changes', ['subscribe']],
    ['knows of no changes', ['subscribe', 'changesSince']],
  ] as const)('keeps its rows, and is fresh again by itself when it is back: a backend that %s', async (_, lacks) => {
    const { adapter, down, up, show } = outage('unavailable', [...lacks]);
    const result = show();
    await pass(1);
    down();
    adapter.staff.reply('a', 'Try now');
    await act(async () => {
      if (result.current.status === 'success') result.current.retry();
    });
    await pass(5);
    expect(result.current).toMatchObject({
      status: 'success',
      data: { tickets: [{ id: 'a' }] },
      refreshError: { code: 'unavailable' },
    });

    up();
    await pass(120);

    expect(result.current).toMatchObject({ data: { tickets: [{ status: { kind: 'answered' } }] } });
    expect(result.current).not.toHaveProperty('refreshError');
  });

  it('that never came stays a failure, does not flicker, and comes by itself', async () => {
    const { down, up, adapter } = outage('unavailable', ['subscribe', 'changesSince']);
    down();
    const seen: string[] = [];
    renderSupport(
      () => {
        const { status } = useTickets({});
        if (seen.at(-1) !== status) seen.push(status);
      },
      { adapter },
    );
    await pass(90);
    expect(seen).toEqual(['pending', 'error']);

    up();
    await pass(30);

    expect(seen).toEqual(['pending', 'error', 'success']);
  });

  it('loads in sight when it is asked to', async () => {
    const { down, show } = outage('forbidden');
    down();
    const result = show();
    await pass(1);
    act(() => {
      if (result.current.status === 'error') result.current.retry();
    });

    expect(result.current.status).toBe('pending');
  });

  it('is not asked for again unasked after what will not pass', async () => {
    const { down, up, show } = outage('forbidden');
    down();
    const result = show();
    await pass(1);
    up();
    await pass(120);

    expect(result.current).toMatchObject({ status: 'error', error: { code: 'forbidden' } });
  });
});

it('a desk that could not be loaded comes by itself when the backend is back', async () => {
  const { adapter, down, up } = outage();
  down();
  const { result } = renderSupport(useDesk, { adapter });
  await pass(10);
  expect(result.current.status).toBe('error');
  up();
  await pass(30);

  expect(result.current.status).toBe('success');
});

describe('pages without rows', () => {
  /** Gives this many of them before the page that has the ticket. */
  function sparse(empty: number) {
    const adapter = createMemoryAdapter({ seed });
    const listTickets = vi.fn<TicketAdapter['listTickets']>(async ({ cursor }) =>
      Number(cursor ?? 0) < empty
        ? { items: [], nextCursor: `${Number(cursor ?? 0) + 1}`, total: 1 }
        : adapter.listTickets({}),
    );
    const { result } = renderSupport(() => useTickets({}), { adapter: { ...adapter, listTickets } });
    return { result, listTickets };
  }

  it('are passed over', async () => {
    const { result } = sparse(3);
    await pass(1);

    expect(result.current).toMatchObject({ data: { tickets: [{ id: 'a' }], total: 1, more: { status: 'none' } } });
  });

  it('are passed over within reason: then the way on is the customer’s', async () => {
    const { result, listTickets } = sparse(7);
    await pass(1);
    expect(listTickets).toHaveBeenCalledTimes(5);
    expect(result.current).toMatchObject({ data: { tickets: [], more: { status: 'ready' } } });

    await act(async () => {
      if (result.current.status === 'success') result.current.data.more.load();
    });
    await pass(1);

    expect(result.current).toMatchObject({ data: { tickets: [{ id: 'a' }], more: { status: 'none' } } });
  });

  it('are passed over in a thread as well', async () => {
    const adapter = createMemoryAdapter({ seed });
    const listMessages: TicketAdapter['listMessages'] = async (id, { cursor }) =>
      cursor ? adapter.listMessages(id, {}) : { items: [], nextCursor: 'older' };
    const { result } = renderSupport(() => useThread('a'), { adapter: { ...adapter, listMessages } });
    await pass(1);

    expect(result.current).toMatchObject({ data: { items: [{ body: { value: 'Help' } }], older: { status: 'none' } } });
  });
});

it('a reply that carries a large file has the time that a slow line needs for it', async () => {
  const adapter = createMemoryAdapter({
    seed,
    capabilities: { attachments: 'with-message' },
    latency: (method) => (method === 'reply' ? 60_000 : 0),
  });
  const file = new File(['x'.repeat(1_000_000)], 'dump.log');
  const { result } = renderSupport(() => useReply('a'), { adapter });
  const sent = result.current.run({
    body: 'See the log',
    attachments: [{ id: 'f', name: 'dump.log', mediaType: 'text/plain', size: file.size, file }],
  });
  // What sends it is loaded first.
  await vi.waitFor(() => expect(result.current.item?.state).toBe('sending'), 5000);
  await pass(61);

  await expect(sent).resolves.toMatchObject({ message: { attachments: [{ name: 'dump.log' }] } });
});
