import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createMemoryAdapter, type MemoryAdapterOptions } from 'ticketdock/adapters/memory';
import { useSimilarTickets } from 'ticketdock/hooks';
import type { TicketAdapter, TicketQuery } from '../../src/core/adapter.js';
import type { TicketSummary } from '../../src/core/model.js';
import { renderSupport } from '../support/hooks.js';

type Draft = Parameters<typeof useSimilarTickets>[0];

const ticket = (id: string, subject: string, more: object = {}) => ({
  id,
  subject,
  thread: [{ from: 'customer' as const, body: 'See the subject' }],
  ...more,
});
const seed = {
  services: [{ id: 'vps', label: 'VPS msk-17' }],
  tickets: [
    ticket('ssh', 'No SSH access to the server', { serviceId: 'vps' }),
    ticket('mail', 'Mail to Gmail comes back'),
    ticket('old', 'SSL certificate has expired', { status: 'closed' }),
  ],
};

function similar(draft: Draft, options: MemoryAdapterOptions = {}, change: Partial<TicketAdapter> = {}) {
  const { findSimilarTickets: _, ...adapter } = createMemoryAdapter({ seed, ...options });
  const listed: TicketQuery[] = [];
  const listTickets: TicketAdapter['listTickets'] = (query, call) => {
    listed.push(query);
    return adapter.listTickets(query, call);
  };
  let written = draft;
  const { result, rerender } = renderSupport(() => useSimilarTickets(written), {
    adapter: { ...adapter, listTickets, ...change },
  });
  const write = (next: Draft) => {
    written = next;
    rerender();
  };
  const settled = async () => {
    await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
    await waitFor(() => expect(result.current.isSearching).toBe(false));
  };
  const found = () => result.current.tickets.map(({ id }) => id);
  return { listed, write, settled, found, result };
}

const ssh = { subject: 'Cannot access my server by ssh', body: '' };

describe('similar tickets where the backend has no search of its own', () => {
  it('are found among the open ones that it lists', async () => {
    const { listed, settled, found } = similar(ssh);
    await settled();

    expect(found()).toEqual(['ssh']);
    expect(listed).toMatchObject([{ kinds: ['open', 'in_progress', 'answered'], limit: 50 }]);
  });

  it('are never closed ones, also where the backend cannot filter', async () => {
    const { listed, settled, found } = similar(
      { subject: 'SSL certificate expired', body: '' },
      { capabilities: { filter: [] } },
    );
    await settled();

    expect(found()).toEqual([]);
    expect(listed[0]).not.toHaveProperty('kinds');
  });

  it('are looked for in two pages at most, and not again for each word', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ticket(`t${index}`, `Question about cron ${index}`));
    const { listed, write, settled } = similar(ssh, { seed: { tickets: many } });
    await settled();
    write({ ...ssh, body: 'since today' });
    await settled();

    expect(listed.map(({ cursor }) => cursor ?? null)).toEqual([null, expect.any(String)]);
  });

  it.each<[string, Draft]>([
    ['a subject of one word', { subject: 'Help', body: 'no ssh access to the server' }],
    ['nothing', { subject: '', body: '' }],
    ['a service alone', { subject: '', body: '', serviceId: 'vps' }],
  ])('are not looked for with %s', async (_, draft) => {
    const { listed, settled, result } = similar(draft);
    expect(result.current.isSearching).toBe(false);
    await settled();
    expect(listed).toEqual([]);
  });

  it('are looked for with a service and a few words about it', async () => {
    const { settled, found } = similar({ subject: '', body: 'no ssh access', serviceId: 'vps' });
    await settled();
    expect(found()).toEqual(['ssh']);
  });

  it('are none when the list cannot be loaded', async () => {
    const { settled, result } = similar(ssh, { faults: { listTickets: 'forbidden' } });
    await settled();
    expect(result.current).toEqual({ tickets: [], isSearching: false });
  });
});

describe('similar tickets by the backend’s own search', () => {
  const summaryOf = async (id: string) => createMemoryAdapter({ seed }).getTicket(id) as Promise<TicketSummary>;

  it('are what it answers, at most three', async () => {
    const one = await summaryOf('mail');
    const asked: unknown[] = [];
    const { listed, settled, found } = similar(
      { ...ssh, serviceId: 'vps' },
      {},
      {
        findSimilarTickets: async (draft) => {
          asked.push(draft);
          return ['a', 'b', 'c', 'd'].map((id) => ({ ...one, id }));
        },
      },
    );
    await settled();

    expect(found()).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([{ ...ssh, serviceId: 'vps' }]);
    expect(listed).toEqual([]);
  });

  it('are no closed ones where an answer does not open them again', async () => {
    const old = await summaryOf('old');
    const answers = { findSimilarTickets: async () => [old] };
    const reopens = similar(ssh, {}, answers);
    await reopens.settled();
    expect(reopens.found()).toEqual(['old']);

    const base = createMemoryAdapter({ seed });
    const stays = similar(ssh, {}, { ...answers, capabilities: { ...base.capabilities, replyReopens: false } });
    await stays.settled();
    expect(stays.found()).toEqual([]);
  });

  it('are those of the newest words, and the older question is ended', async () => {
    const [first, second] = [await summaryOf('ssh'), await summaryOf('mail')];
    const questions: { signal: AbortSignal | undefined; answer: (tickets: TicketSummary[]) => void }[] = [];
    const { write, found } = similar(
      ssh,
      {},
      {
        findSimilarTickets: (_, options) =>
          new Promise((answer) => questions.push({ signal: options?.signal, answer })),
      },
    );
    await waitFor(() => expect(questions).toHaveLength(1));
    write({ subject: 'Mail to Gmail', body: '' });
    await waitFor(() => expect(questions).toHaveLength(2));
    expect(questions[0]?.signal?.aborted).toBe(true);

    questions[1]?.answer([second]);
    await waitFor(() => expect(found()).toEqual(['mail']));
    questions[0]?.answer([first]);
    await act(() => Promise.resolve());
    expect(found()).toEqual(['mail']);
  });

  it('are none when it fails, or answers something else', async () => {
    for (const answer of [() => Promise.reject(new Error('down')), async () => 'text' as unknown as TicketSummary[]]) {
      const { settled, result } = similar(ssh, {}, { findSimilarTickets: answer });
      await settled();
      expect(result.current).toEqual({ tickets: [], isSearching: false });
    }
  });
});
