import { act, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter, type MemoryAdapterOptions } from 'ticketdock/adapters/memory';
import { useContact, useTickets, type SupportProviderProps } from 'ticketdock/hooks';
import { makeTicketSummary } from 'ticketdock/testing';
import { renderSupport } from '../support/hooks.js';

const tickets = Array.from({ length: 30 }, (_, index) => ({
  id: `t${index}`,
  subject: `Request ${index}`,
  thread: [{ from: 'customer' as const, body: 'Help', at: new Date(Date.UTC(2026, 2, 1, 0, -index)).toISOString() }],
}));

function list(options: MemoryAdapterOptions = {}) {
  const adapter = createMemoryAdapter({ seed: { tickets }, ...options });
  const { result } = renderSupport(() => useTickets({}), { adapter });
  const loaded = async () => {
    await waitFor(() => expect(result.current.status).toBe('success'));
  };
  const data = () => (result.current.status === 'success' ? result.current.data : undefined);
  return { adapter, result, loaded, data };
}

describe('a list of tickets', () => {
  it('begins pending and comes with its first page, its total and its counts', async () => {
    const { result, loaded, data } = list();
    expect(result.current.status).toBe('pending');

    await loaded();

    expect(data()).toMatchObject({ total: 30, counts: { open: 30 }, isPrevious: false, more: { status: 'ready' } });
    expect(data()?.tickets).toHaveLength(25);
  });

  it('grows by a page', async () => {
    const { loaded, data } = list();
    await loaded();
    act(() => data()?.more.load());

    await waitFor(() => expect(data()?.tickets).toHaveLength(30));
    expect(data()?.more.status).toBe('none');
  });

  it('says a failed page as such: the rows stay, and this is no failed refresh', async () => {
    const { result, loaded, data } = list({
      faults: { listTickets: ({ args: [query] }) => ((query as { cursor?: string }).cursor ? 'forbidden' : undefined) },
    });
    await loaded();
    act(() => data()?.more.load());

    await waitFor(() => expect(data()?.more).toMatchObject({ status: 'error', error: { code: 'forbidden' } }));
    expect(data()?.tickets).toHaveLength(25);
    expect(result.current).not.toHaveProperty('refreshError');
  });

  it('says a failed refresh as such: the rows stay', async () => {
    const { result, loaded, data } = list({
      faults: { listTickets: ({ count }) => (count > 1 ? 'forbidden' : undefined) },
    });
    await loaded();
    act(() => {
      if (result.current.status === 'success') result.current.retry();
    });

    await waitFor(() => expect(result.current).toMatchObject({ refreshError: { code: 'forbidden' } }));
    expect(data()?.tickets).toHaveLength(25);
    expect(data()?.more.status).toBe('ready');
  });

  it('is an error when it cannot be loaded, and loads when asked again', async () => {
    const { result, loaded } = list({
      faults: { listTickets: ({ count }) => (count === 1 ? 'forbidden' : undefined) },
    });
    await waitFor(() => expect(result.current).toMatchObject({ status: 'error', error: { code: 'forbidden' } }));

    act(() => {
      if (result.current.status === 'error') result.current.retry();
    });

    await loaded();
  });

  it.each([
    ['garbage', 'text'],
    [
      'too much',
      { items: Array.from({ length: 1001 }, (_, id) => makeTicketSummary({ id: `${id}` })), nextCursor: null },
    ],
  ])('is an error when the backend answers %s', async (_, answer) => {
    const { result } = list({ faults: { listTickets: { answer } } });

    await waitFor(() => expect(result.current).toMatchObject({ status: 'error', error: { code: 'malformed' } }));
  });

  it('shows what happens elsewhere by itself', async () => {
    const { adapter, loaded, data } = list();
    await loaded();
    act(() => void adapter.staff.reply('t7', 'Try now'));

    await waitFor(() => expect(data()?.tickets[0]).toMatchObject({ id: 't7', status: { kind: 'answered' } }));
  });

  it('shows nothing of the customer before when the adapter is another one', async () => {
    const provider = { adapter: createMemoryAdapter({ seed: { tickets } }) };
    const { result, rerender } = renderSupport(() => useTickets({}), provider);
    await waitFor(() => expect(result.current.status).toBe('success'));
    provider.adapter = createMemoryAdapter({ seed: { tickets: [] } });
    rerender();
    expect(result.current.status).toBe('pending');

    await waitFor(() => expect(result.current).toMatchObject({ status: 'success', data: { tickets: [] } }));
  });
});

describe('another way to reach the desk', () => {
  it('is the desk’s own, once it is known', async () => {
    const adapter = createMemoryAdapter({ seed: { desk: { contact: { email: 'desk@example.com' } } } });
    const { result } = renderSupport(useContact, { adapter });
    expect(result.current).toBeUndefined();

    await waitFor(() => expect(result.current).toEqual({ email: 'desk@example.com' }));
  });

  it('is the host’s where it gives one, also when the desk cannot be loaded', () => {
    const adapter = createMemoryAdapter({ faults: { loadDesk: 'network' } });
    const contact = { email: 'host@example.com' };

    expect(renderSupport(useContact, { adapter, contact }).result.current).toBe(contact);
  });
});

describe('a list without a provider', () => {
  it('says what is missing and what to do', () => {
    const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderSupport(() => useTickets({}), {} as SupportProviderProps)).toThrow(
      'useTickets must be used within SupportProvider. Wrap it:',
    );
    silent.mockRestore();
  });
});
