import { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Message, Ticket, TicketAdapter, TicketPage } from 'ticketdock';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { useCloseTicket, useThread, useTicket, useTickets, type Async } from 'ticketdock/hooks';
import { makeMessage, makeTicket, makeTicketSummary } from 'ticketdock/testing';
import { renderSupport } from '../support/hooks.js';

/** A method whose answers the test gives, in whatever order. */
function held<Answer>() {
  const given: ((answer: Answer) => void)[] = [];
  const ask = vi.fn(
    () =>
      new Promise<Answer>((resolve) => {
        given.push(resolve);
      }),
  );
  return {
    ask,
    answer: (index: number, answer: Answer) =>
      act(async () => {
        given[index]?.(answer);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }),
  };
}

/** An adapter that tells of changes when the test says so. */
function telling(parts: Partial<TicketAdapter>) {
  let tell: Parameters<NonNullable<TicketAdapter['subscribe']>>[0] = () => undefined;
  const adapter: TicketAdapter = {
    ...createMemoryAdapter(),
    ...parts,
    subscribe(onChange) {
      tell = onChange;
      return () => undefined;
    },
  };
  return { adapter, change: () => act(async () => tell({ type: 'ticket', ticketId: 'a' })) };
}

const dataOf = <T,>(result: Async<T>) => (result.status === 'success' ? result.data : undefined);
const open = makeTicket({ id: 'a', updatedAt: '2026-03-01T10:00:00Z' });
const closed: Ticket = { ...open, status: { id: 'closed', kind: 'closed' }, updatedAt: '2026-03-01T10:05:00Z' };
const answered: Ticket = { ...open, status: { id: 'a', kind: 'answered' }, updatedAt: '2026-03-01T10:06:00Z' };

afterEach(() => {
  vi.restoreAllMocks();
});

describe('two questions for a list that are answered in the other order', () => {
  it('show what was asked for last', async () => {
    const { ask, answer } = held<TicketPage>();
    const adapter = { ...createMemoryAdapter(), listTickets: ask };
    let text = 'first';
    const { result, rerender } = renderSupport(() => useTickets({ text }), { adapter });
    text = 'second';
    rerender();
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    await answer(1, { items: [makeTicketSummary({ id: 'second' })], nextCursor: null });
    await answer(0, { items: [makeTicketSummary({ id: 'first' })], nextCursor: null });

    expect(dataOf(result.current)?.tickets.map(({ id }) => id)).toEqual(['second']);
  });
});

describe('an answer that comes when another ticket is on screen', () => {
  it('is not shown there, and nobody complains', async () => {
    const complaint = vi.spyOn(console, 'error');
    const { ask, answer } = held<Ticket>();
    const adapter = { ...createMemoryAdapter(), getTicket: ask };
    let id = 'a';
    const { result, rerender, unmount } = renderSupport(() => useTicket(id), { adapter });
    id = 'b';
    rerender();
    await answer(0, makeTicket({ id: 'a' }));
    expect(result.current.status).toBe('pending');
    await answer(1, makeTicket({ id: 'b' }));
    await waitFor(() => expect(dataOf(result.current)?.id).toBe('b'));
    unmount();
    await answer(1, makeTicket({ id: 'b' }));

    expect(complaint).not.toHaveBeenCalled();
  });
});

describe('a question that was under way while the ticket was closed', () => {
  async function closeMeanwhile() {
    const { ask, answer } = held<Ticket>();
    const { adapter, change } = telling({ getTicket: ask, closeTicket: async () => closed });
    const { result } = renderSupport(() => ({ ticket: useTicket('a'), close: useCloseTicket('a') }), { adapter });
    await answer(0, open);
    await change();
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    await act(async () => result.current.close?.run());
    const kind = () => dataOf(result.current.ticket)?.status.kind;
    await waitFor(() => expect(kind()).toBe('closed'));
    return { ask, answer, kind };
  }

  it('does not open it again by its late answer', async () => {
    const { answer, kind } = await closeMeanwhile();
    await answer(1, open);

    expect(kind()).toBe('closed');
  });

  it('shows what the backend has changed since', async () => {
    const { answer, kind } = await closeMeanwhile();
    await answer(1, answered);

    await waitFor(() => expect(kind()).toBe('answered'));
  });

  it('is followed by one that was asked for later, whose answer is true whatever its time says', async () => {
    const { ask, answer, kind } = await closeMeanwhile();
    await answer(1, open);
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(3), { timeout: 3000 });
    await answer(2, open);

    await waitFor(() => expect(kind()).toBe('open'));
  });
});

describe('a thread that was asked for before an answer was sent', () => {
  it('keeps the answer that has arrived meanwhile', async () => {
    const first = makeMessage({ id: 'm1' });
    const sent: Message = makeMessage({ id: 'm2' });
    const { ask, answer } = held<{ items: Message[]; nextCursor: null }>();
    const { adapter, change } = telling({ listMessages: ask });
    const queryClient = new QueryClient();
    const { result } = renderSupport(() => useThread('a'), { adapter, queryClient, storageKey: 'anna' });
    await answer(0, { items: [first], nextCursor: null });
    await change();
    await waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    act(() => {
      queryClient.setQueryData(['ticketdock:anna', 'thread', 'a'], {
        pages: [{ items: [first, sent], nextCursor: null }],
        pageParams: [null],
      });
    });
    await answer(1, { items: [first], nextCursor: null });

    expect(dataOf(result.current)?.items.map(({ id }) => id)).toEqual(['m1', 'm2']);
  });
});
