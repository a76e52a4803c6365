import { dehydrate, QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter, type MemoryAdapterOptions } from 'ticketdock/adapters/memory';
import { useCloseTicket, useCreateTicket, useReply, type SupportProviderProps } from 'ticketdock/hooks';
import type { NewTicket } from '../../src/core/adapter.js';
import type { TicketError } from '../../src/core/errors.js';
import { renderSupport } from '../support/hooks.js';

const seed = { tickets: [{ id: 'a', subject: 'No SSH', thread: [{ from: 'customer' as const, body: 'Help' }] }] };
const draft = { subject: 'No SSH', body: 'Since this morning' };
/** No try of its own: the test makes them. */
const asksAlone = { idempotentWrites: false };

function createWith(options: MemoryAdapterOptions, provider: Partial<SupportProviderProps> = {}) {
  const adapter = createMemoryAdapter({ seed, capabilities: asksAlone, ...options });
  const created = vi.spyOn(adapter, 'createTicket');
  const { result } = renderSupport(useCreateTicket, { adapter, ...provider });
  return {
    adapter,
    result,
    refs: () => created.mock.calls.map(([, { clientRef }]) => clientRef),
    /** Presses the button; says how it went. */
    press: (input: NewTicket = draft) =>
      act(async () =>
        result.current.run(input).then(
          () => 'done',
          (error: unknown) => (error as TicketError).code,
        ),
      ),
  };
}

describe('a write', () => {
  it('goes from idle to success and gives what came of it', async () => {
    const { result, press } = createWith({});
    expect(result.current.status).toBe('idle');

    expect(await press()).toBe('done');

    await waitFor(() => expect(result.current.status).toBe('success'));
  });

  it('that is asked for twice at once is done once', async () => {
    const { result, refs } = createWith({});
    await act(async () => {
      const [first, second] = await Promise.all([result.current.run(draft), result.current.run(draft)]);
      expect(second).toBe(first);
    });

    expect(refs()).toHaveLength(1);
  });

  it('leaves nothing of what was written in the cache of the client: under way, failed or done', async () => {
    const queryClient = new QueryClient();
    const fields = [{ id: 'root', label: 'Root password', type: 'secret' }];
    const { press } = createWith(
      {
        seed: { ...seed, desk: { departments: [{ id: 'servers', label: 'Servers', fields }] } },
        latency: 20,
        faults: { createTicket: ({ count }) => (count === 1 ? 'forbidden' : undefined) },
      },
      { queryClient },
    );
    const everything = { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true };
    const cached = () => JSON.stringify(dehydrate(queryClient, everything));
    for (const outcome of ['forbidden', 'done']) {
      const pressed = press({ ...draft, fields: [{ id: 'root', value: 'hunter2' }] });
      await waitFor(() => expect(cached()).toContain('"status":"pending"'));
      expect(cached()).not.toContain('hunter2');
      expect(await pressed).toBe(outcome);
      expect(cached()).not.toContain('hunter2');
    }
  });

  it('tells the host of what was done, by name and id only', async () => {
    const onEvent = vi.fn();
    const { press } = createWith({}, { onEvent });
    await press();

    expect(onEvent.mock.calls).toEqual([[{ type: 'created', ticketId: 'ticket-1043', number: '1043' }]]);
  });

  it('tells the host of what failed', async () => {
    const onEvent = vi.fn();
    const { press, result } = createWith({ faults: { createTicket: 'forbidden' } }, { onEvent });

    expect(await press()).toBe('forbidden');

    expect(onEvent.mock.calls).toEqual([[{ type: 'failed', operation: 'create', code: 'forbidden' }]]);
    await waitFor(() => expect(result.current.error?.code).toBe('forbidden'));
  });
});

describe('the name of a write', () => {
  it('is the same for the same words after a lost answer', async () => {
    const { press, refs } = createWith({
      faults: { createTicket: ({ count }) => (count < 3 ? 'network' : undefined) },
    });
    await press();
    await press();
    await press();

    expect(refs()).toHaveLength(3);
    expect(new Set(refs()).size).toBe(1);
  });

  it('is the same for other words after a lost answer: the first may be there, and then the customer is told', async () => {
    const lost = { fail: 'timeout' as const, afterDoing: true };
    const { press, refs } = createWith({
      capabilities: { idempotentWrites: true },
      faults: { createTicket: ({ count }) => (count === 1 ? lost : undefined) },
    });
    expect(await press()).toBe('timeout');
    expect(await press({ ...draft, body: 'Since yesterday' })).toBe('conflict');

    expect(new Set(refs()).size).toBe(1);
  });

  it('is another one after a refusal: nothing was stored under the first', async () => {
    const { press, refs } = createWith({ faults: { createTicket: 'invalid' } });
    await press();
    await press();

    expect(new Set(refs()).size).toBe(2);
  });

  it('is another one after a success: the same words again are another ticket', async () => {
    const { press, refs } = createWith({});
    await press();
    await press();

    expect(new Set(refs()).size).toBe(2);
  });

  it('is another one when the customer has begun anew', async () => {
    const { press, refs, result } = createWith({ faults: { createTicket: 'network' } });
    await press();
    act(() => result.current.reset());
    await press();

    expect(new Set(refs()).size).toBe(2);
  });
});

describe('a lost answer', () => {
  it('is asked for again unasked where the backend knows a repetition, and makes one ticket', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { adapter, press, refs } = createWith({
      capabilities: { idempotentWrites: true },
      faults: { createTicket: ({ count }) => (count === 1 ? { fail: 'network', afterDoing: true } : undefined) },
    });
    const pressed = press();
    await vi.advanceTimersByTimeAsync(5000);

    expect(await pressed).toBe('done');
    expect(new Set(refs()).size).toBe(1);
    expect((await adapter.listTickets({ text: 'No SSH' })).total).toBe(2);
    vi.useRealTimers();
  });

  it('is not asked for again where it might double the ticket', async () => {
    const { press, refs } = createWith({ faults: { createTicket: 'network' } });

    expect(await press()).toBe('network');
    expect(refs()).toHaveLength(1);
  });
});

describe('closing', () => {
  it('is not done when the backend said yes and did nothing', async () => {
    const adapter = createMemoryAdapter({ seed });
    vi.spyOn(adapter, 'closeTicket').mockImplementation((id) => adapter.getTicket(id));
    const { result } = renderSupport(() => useCloseTicket('a'), { adapter });

    await act(async () => {
      await expect(result.current?.run()).rejects.toMatchObject({ code: 'not_applied' });
    });
  });

  it('is not offered by a backend that cannot', () => {
    const adapter = createMemoryAdapter({ seed, without: ['closeTicket'] });

    expect(renderSupport(() => useCloseTicket('a'), { adapter }).result.current).toBeNull();
  });
});

describe('a reply', () => {
  it('that the backend answers with garbage is an error', async () => {
    const adapter = createMemoryAdapter({ seed, capabilities: asksAlone, faults: { reply: { answer: 'ok' } } });
    const { result } = renderSupport(() => useReply('a'), { adapter });

    await act(async () => {
      await expect(result.current.run({ body: 'Hello' })).rejects.toMatchObject({ code: 'malformed' });
    });
  });
});
