import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter, type MemoryAdapterOptions, type OptionalAdapterMethod } from 'ticketdock/adapters/memory';
import {
  useChangeTicket,
  useCloseTicket,
  useDeleteMessage,
  useEditMessage,
  useMute,
  useParticipants,
  useRate,
  useRetractMessage,
  useRevisions,
  useThread,
  useTicket,
  type SupportEvent,
} from 'ticketdock/hooks';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { renderSupport } from '../support/hooks.js';

const seed = {
  desk: {
    departments: [
      { id: 'technical', label: 'Technical' },
      { id: 'billing', label: 'Billing' },
    ],
  },
  tickets: [
    {
      id: 'a',
      subject: 'No SSH',
      departmentId: 'technical',
      thread: [
        { id: 'first', from: 'customer' as const, body: 'Help' },
        { id: 'mine', from: 'customer' as const, body: 'The password is Qwerty12' },
        { id: 'theirs', from: 'staff' as const, body: 'Thank you' },
      ],
    },
  ],
};

function show<Result>(useIt: () => Result, options: MemoryAdapterOptions<OptionalAdapterMethod> = {}) {
  const adapter: TicketAdapter = createMemoryAdapter<OptionalAdapterMethod>({ seed, ...options });
  const events: SupportEvent[] = [];
  const { result } = renderSupport(() => ({ it: useIt(), ticket: useTicket('a'), thread: useThread('a') }), {
    adapter,
    onEvent: (event) => events.push(event),
  });
  const ready = () =>
    waitFor(() => {
      expect(result.current.ticket.status).toBe('success');
      expect(result.current.thread.status).toBe('success');
    });
  const ticket = () => (result.current.ticket.status === 'success' ? result.current.ticket.data : undefined);
  const message = (id: string) => {
    const { thread } = result.current;
    const item = thread.status === 'success' ? thread.data.items.find((one) => one.id === id) : undefined;
    return item?.type === 'message' ? item : undefined;
  };
  return { adapter, events, result, ready, ticket, message };
}

describe('an act that the backend cannot do', () => {
  it.each<[string, OptionalAdapterMethod, () => unknown]>([
    ['change', 'changeTicket', () => useChangeTicket('a')],
    ['rate', 'rate', () => useRate('a')],
    ['edit', 'editMessage', () => useEditMessage('a', 'mine')],
    ['delete', 'deleteMessage', () => useDeleteMessage('a', 'mine')],
    ['retract', 'retractMessage', () => useRetractMessage('a', 'mine')],
    ['earlier versions', 'listRevisions', () => useRevisions('a', 'mine')],
    ['participants', 'setParticipants', () => useParticipants('a')],
    ['mute', 'setMuted', () => useMute('a')],
  ])('is null: %s', (_, method, useIt) => {
    expect(show(useIt, { without: [method] }).result.current.it).toBeNull();
    expect(show(useIt).result.current.it).not.toBeNull();
  });
});

describe('what is shown at once', () => {
  it('is taken back when it fails, and the host is told', async () => {
    const { result, ready, ticket, events } = show(() => useMute('a'), {
      latency: (method) => (method === 'setMuted' ? 300 : 0),
      faults: { setMuted: 'forbidden' },
    });
    await ready();
    let failed: unknown;
    act(() => void result.current.it?.run(true).catch((error: unknown) => (failed = error)));
    await waitFor(() => expect(ticket()?.muted).toBe(true));
    await waitFor(() => expect(failed).toMatchObject({ code: 'forbidden' }));

    await waitFor(() => expect(ticket()?.muted).not.toBe(true));
    expect(events).toEqual([{ type: 'failed', operation: 'mute', code: 'forbidden' }]);
  });

  /** What was loaded first is all that comes. */
  const once = ({ count }: { count: number }) => (count === 1 ? undefined : 'forbidden');

  it('of a ticket is taken back where nothing can be loaded, too', async () => {
    const { result, ready, ticket } = show(() => useMute('a'), {
      latency: (method) => (method === 'setMuted' ? 300 : 0),
      faults: { setMuted: 'forbidden', getTicket: once },
    });
    await ready();
    let failed: unknown;
    act(() => void result.current.it?.run(true).catch((error: unknown) => (failed = error)));
    await waitFor(() => expect(ticket()?.muted).toBe(true));
    await waitFor(() => expect(failed).toMatchObject({ code: 'forbidden' }));

    await waitFor(() => expect(ticket()).toMatchObject({ id: 'a', muted: false }));
  });

  it('of a message is taken back where nothing can be loaded, too', async () => {
    const { result, ready, message } = show(() => useRate('a', 'theirs'), {
      latency: (method) => (method === 'rate' ? 300 : 0),
      faults: { rate: 'forbidden', listMessages: once },
    });
    await ready();
    let failed: unknown;
    act(() => void result.current.it?.run({ score: 5 }).catch((error: unknown) => (failed = error)));
    await waitFor(() => expect(message('theirs')?.rating).toEqual({ score: 5 }));
    await waitFor(() => expect(failed).toMatchObject({ code: 'forbidden' }));

    await waitFor(() => expect(message('theirs')).not.toHaveProperty('rating'));
    expect(message('theirs')?.body.value).toBe('Thank you');
  });

  it('is no rating of the ticket: its form waits for the answer, and then it is known', async () => {
    const { result, ready, ticket } = show(() => useRate('a'), {
      latency: (method) => (method === 'rate' ? 300 : 0),
      faults: { getTicket: once },
    });
    await ready();
    let sent: Promise<void> | undefined;
    act(() => void (sent = result.current.it?.run({ score: 4, comment: 'Quick' })));
    await waitFor(() => expect(result.current.it?.status).toBe('pending'));
    expect(ticket()).not.toHaveProperty('rating');
    await act(async () => sent);

    await waitFor(() => expect(ticket()?.rating).toEqual({ score: 4, comment: 'Quick' }));
  });

  it('stays when it is done', async () => {
    const { result, ready, message, adapter, events } = show(() => useRate('a', 'theirs'));
    await ready();
    await act(async () => result.current.it?.run({ score: 5 }));

    await waitFor(() => expect(message('theirs')?.rating).toEqual({ score: 5 }));
    const { items } = await adapter.listMessages('a', {});
    expect(items.find(({ id }) => id === 'theirs')).toMatchObject({ rating: { score: 5 } });
    expect(events).toEqual([{ type: 'rated', ticketId: 'a', messageId: 'theirs', score: 5 }]);
  });
});

describe('an edited message', () => {
  it('is in the thread at once, with its earlier version', async () => {
    const { result, ready, message } = show(() => ({
      edit: useEditMessage('a', 'mine'),
      revisions: useRevisions('a', 'mine'),
    }));
    await ready();
    await act(async () => void (await result.current.it.edit?.run('Never mind')));

    await waitFor(() => expect(message('mine')).toMatchObject({ body: { value: 'Never mind' }, revisions: 1 }));
  });

  it('that was refused is as it was, whatever is tried next under the same name', async () => {
    const { result, ready, message } = show(() => useEditMessage('a', 'mine'), {
      faults: { editMessage: ({ count }) => (count === 1 ? { fail: 'timeout', afterDoing: true } : undefined) },
    });
    await ready();
    await act(async () => {
      await expect(result.current.it?.run('One')).rejects.toMatchObject({ code: 'timeout' });
    });
    // The answer was lost, the words had arrived: what is shown is what is so.
    await waitFor(() => expect(message('mine')?.body.value).toBe('One'));
    await act(async () => void (await result.current.it?.run('Two')));

    await waitFor(() => expect(message('mine')?.body.value).toBe('Two'));
  });
});

describe('a deleted message', () => {
  it('is a mark in its place', async () => {
    const { result, ready, message, events } = show(() => useDeleteMessage('a', 'mine'));
    await ready();
    await act(async () => result.current.it?.run());

    await waitFor(() => expect(message('mine')).toMatchObject({ body: { value: '' }, attachments: [] }));
    expect(message('mine')?.deletedAt).toBeTruthy();
    expect(events).toEqual([{ type: 'deleted', ticketId: 'a', messageId: 'mine' }]);
  });
});

describe('a retracted secret', () => {
  it('is gone from the message and from every version of it', async () => {
    const { result, ready, message, adapter } = show(() => ({
      edit: useEditMessage('a', 'mine'),
      retract: useRetractMessage('a', 'mine'),
    }));
    await ready();
    await act(async () => void (await result.current.it.edit?.run('Still Qwerty12')));
    await act(async () => void (await result.current.it.retract?.run('Still [removed]')));

    await waitFor(() => expect(message('mine')?.body.value).toBe('Still [removed]'));
    expect(await adapter.listRevisions?.('a', 'mine')).toEqual([]);
  });
});

describe('a change of the ticket', () => {
  it('is told when the backend said yes and did nothing', async () => {
    const { result, ready, adapter } = show(() => useChangeTicket('a'));
    adapter.changeTicket = (id) => adapter.getTicket(id);
    await ready();

    await act(async () => {
      await expect(result.current.it?.run({ departmentId: 'billing' })).rejects.toMatchObject({ code: 'not_applied' });
    });
  });

  it('is known at once', async () => {
    const { result, ready, ticket, events } = show(() => useChangeTicket('a'));
    await ready();
    await act(async () => void (await result.current.it?.run({ departmentId: 'billing' })));

    await waitFor(() => expect(ticket()?.department?.label).toBe('Billing'));
    expect(events).toEqual([{ type: 'changed', ticketId: 'a' }]);
  });
});

describe('closing', () => {
  it('takes the reason along', async () => {
    const { result, ready, adapter } = show(() => useCloseTicket('a'));
    const closed = vi.spyOn(adapter, 'closeTicket');
    await ready();
    await act(async () => void (await result.current.it?.run({ comment: 'It works' })));

    expect(closed).toHaveBeenCalledWith('a', expect.objectContaining({ reason: { comment: 'It works' } }));
  });
});

describe('participants', () => {
  it('are those that the backend says there are then', async () => {
    const { result, ready, ticket, events } = show(() => useParticipants('a'));
    await ready();
    await act(async () => void (await result.current.it?.run(['boss@example.com', 'BOSS@example.com'])));

    await waitFor(() => expect(ticket()?.participants).toHaveLength(1));
    expect(events).toEqual([{ type: 'participants', ticketId: 'a', count: 1 }]);
  });
});
