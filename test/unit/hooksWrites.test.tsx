import { dehydrate, QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter, type MemoryAdapterOptions } from 'ticketdock/adapters/memory';
import {
  SupportProvider,
  useCloseTicket,
  useCreateTicket,
  useReply,
  type SupportProviderProps,
} from 'ticketdock/hooks';
import type { NewTicket } from '../../src/core/adapter.js';
import type { TicketError } from '../../src/core/errors.js';
import { renderSupport } from '../support/hooks.js';

const seed = { tickets: [{ id: 'a', subject: 'No SSH', thread: [{ from: 'customer' as const, body: 'Help' }] }] };
const draft = { subject: 'No SSH', body: 'Since this morning' };
/** The backend does not know a repetition. */
const asksAlone = { idempotentWrites: false };

function createWith(options: MemoryAdapterOptions, provider: Partial<SupportProviderProps> = {}) {
  const adapter = createMemoryAdapter({ seed, capabilities: asksAlone, ...options });
  const created = vi.spyOn(adapter, 'createTicket');
  const { result } = renderSupport(useCreateTicket, { adapter, ...provider });
  const begin = (input: NewTicket = draft) =>
    result.current.run(input).then(
      () => 'done',
      (error: unknown) => (error as TicketError).code,
    );
  return {
    adapter,
    result,
    refs: () => created.mock.calls.map(([, { clientRef }]) => clientRef),
    /** Presses the button. */
    begin,
    /** Presses the button; says how it went, however many tries that took. */
    press: (input?: NewTicket) => settled(begin(input)),
  };
}

const pass = (seconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(seconds * 1000)));

/** Lets time pass until it is through. */
async function settled<Answer>(promise: Promise<Answer>): Promise<Answer> {
  const nothingYet = Symbol('nothing yet');
  const seen = promise.catch(() => undefined);
  const look = () => Promise.race([seen, Promise.resolve(nothingYet)]);
  while ((await look()) === nothingYet) await pass(0.1);
  return promise;
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

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
    const { begin, result } = createWith(
      {
        seed: { ...seed, desk: { departments: [{ id: 'servers', label: 'Servers', fields }] } },
        latency: 2000,
        faults: { createTicket: ({ count }) => (count === 1 ? 'forbidden' : undefined) },
      },
      { queryClient },
    );
    const everything = { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true };
    const cached = () => JSON.stringify(dehydrate(queryClient, everything));
    for (const outcome of ['forbidden', 'done']) {
      const pressed = begin({ ...draft, fields: [{ id: 'root', value: 'hunter2' }] });
      await pass(0.01);
      expect(result.current.status).toBe('pending');
      expect(cached()).not.toContain('hunter2');
      expect(await settled(pressed)).toBe(outcome);
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
  it('is the same on every try after a lost answer', async () => {
    const { press, refs } = createWith({
      faults: { createTicket: ({ count }) => (count < 3 ? 'network' : undefined) },
    });
    expect(await press()).toBe('done');

    expect(refs()).toHaveLength(3);
    expect(new Set(refs()).size).toBe(1);
  });

  it('is the same for other words after a lost answer: the first may be there, and then the customer is told', async () => {
    const lost = { fail: 'timeout' as const, afterDoing: true };
    const { press, refs } = createWith({
      capabilities: { idempotentWrites: true },
      faults: { createTicket: ({ count }) => (count <= 5 ? lost : undefined) },
    });
    expect(await press()).toBe('timeout');
    expect(await press({ ...draft, body: 'Since yesterday' })).toBe('conflict');

    expect(new Set(refs()).size).toBe(1);
  });

  it('is another one once the customer knows that the first words have arrived', async () => {
    const lost = { fail: 'timeout' as const, afterDoing: true };
    const { press, refs } = createWith({
      capabilities: { idempotentWrites: true },
      faults: { createTicket: ({ count }) => (count <= 5 ? lost : undefined) },
    });
    await press();
    await press({ ...draft, body: 'Since yesterday' });
    expect(await press({ ...draft, body: 'Since yesterday' })).toBe('done');

    expect(new Set(refs()).size).toBe(2);
  });

  it('is another one after a success: the same words again are another ticket', async () => {
    const { press, refs } = createWith({});
    await press();
    await press();

    expect(new Set(refs()).size).toBe(2);
  });

  it('is another one when the customer has begun anew', async () => {
    const { press, refs, result } = createWith({ faults: { createTicket: 'forbidden' } });
    await press();
    act(() => result.current.reset());
    await press();

    expect(new Set(refs()).size).toBe(2);
  });
});

describe('a lost answer', () => {
  it.each([
    ['knows a repetition', true, 2],
    ['does not: it is looked for first', false, 1],
  ])('of a ticket that was made is found by itself at a backend that %s', async (_, idempotentWrites, tries) => {
    const { adapter, press, refs } = createWith({
      capabilities: { idempotentWrites },
      faults: { createTicket: ({ count }) => (count === 1 ? { fail: 'network', afterDoing: true } : undefined) },
    });

    expect(await press()).toBe('done');
    expect(refs()).toHaveLength(tries);
    expect((await adapter.listTickets({ text: 'No SSH' })).total).toBe(2);
  });

  it('is told when nothing came of five tries', async () => {
    const { press, refs, result } = createWith({ faults: { createTicket: 'network' } });

    expect(await press()).toBe('network');
    expect(refs()).toHaveLength(5);
    expect(result.current.item?.state).toBe('failed');
  });
});

describe('what waits for its next try', () => {
  it('can be taken back, to be changed', async () => {
    const { begin, result, refs } = createWith({ faults: { createTicket: 'unavailable' } });
    const begun = begin();
    await pass(0.5);
    expect(result.current.item).toMatchObject({ state: 'waiting', failure: { code: 'unavailable' } });
    act(() => expect(result.current.takeBack()).toBe(true));

    expect(await settled(begun)).toBe('aborted');
    expect(result.current.status).toBe('idle');
    await pass(60);
    expect(refs()).toHaveLength(1);
  });

  it('goes on when its view is gone', async () => {
    const adapter = createMemoryAdapter({
      seed,
      faults: { createTicket: ({ count }) => (count === 1 ? 'unavailable' : undefined) },
    });
    function View() {
      const { run } = useCreateTicket();
      return (
        <button type="button" onClick={() => void run(draft)}>
          Send
        </button>
      );
    }
    const { rerender } = render(<View />, {
      wrapper: ({ children }) => <SupportProvider adapter={adapter}>{children}</SupportProvider>,
    });
    act(() => screen.getByRole('button').click());
    await pass(0.5);
    rerender(<i />);
    await pass(5);

    expect((await adapter.listTickets({ text: 'No SSH' })).total).toBe(2);
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
    const adapter = createMemoryAdapter({ seed, faults: { reply: { answer: 'ok' } } });
    const { result } = renderSupport(() => useReply('a'), { adapter });

    await expect(settled(result.current.run({ body: 'Hello' }))).rejects.toMatchObject({ code: 'malformed' });
  });
});
