import { act, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { useTickets, type SupportProviderProps } from 'ticketdock/hooks';
import type { Sort } from '../../src/core/adapter.js';
import { renderSupport } from '../support/hooks.js';

const count = 300;
const perPage = 10;

const tickets = Array.from({ length: count }, (_, index) => ({
  id: `t${index}`,
  number: `${1000 + index}`,
  subject: `Request ${index}`,
  thread: [{ from: 'customer' as const, body: 'Help', at: new Date(Date.UTC(2026, 2, 1, 0, -index)).toISOString() }],
}));

/** All thirty pages of a list, and what is asked for from then on. */
async function whole(sort: Sort = '-updatedAt') {
  const adapter = createMemoryAdapter({ seed: { tickets } });
  const provider: SupportProviderProps = { adapter };
  const { result } = renderSupport(() => useTickets({ limit: perPage, sort }), provider);
  const data = () => (result.current.status === 'success' ? result.current.data : undefined);
  for (let pages = 1; pages <= count / perPage; pages += 1) {
    await waitFor(() => expect(data()?.tickets).toHaveLength(pages * perPage));
    if (pages < count / perPage) act(() => data()?.more.load());
  }
  const listTickets = vi.spyOn(adapter, 'listTickets');
  const settled = () => waitFor(() => expect(result.current).toMatchObject({ status: 'success', refreshing: false }));
  return { adapter, data, listTickets, settled };
}

it('looks at a few pages of thirty when a request deep in it gets an answer, and leaves no row out', async () => {
  const { adapter, data, listTickets, settled } = await whole();
  const before = new Map(data()?.tickets.map((ticket) => [ticket.id, ticket]));
  act(() => void adapter.staff.reply('t155', 'Try now'));
  await waitFor(() => expect(data()?.tickets[0]).toMatchObject({ id: 't155', status: { kind: 'answered' } }));
  await settled();

  expect(listTickets.mock.calls.length).toBeLessThanOrEqual(6);
  const rows = data()?.tickets ?? [];
  const others = tickets.map(({ id }) => id).filter((id) => id !== 't155');
  expect(rows.map(({ id }) => id)).toEqual(['t155', ...others]);
  const drawnAnew = rows.filter((row) => row !== before.get(row.id));
  expect(drawnAnew.length).toBeLessThanOrEqual(6 * perPage);
});

it('shows what has changed in a row deep in it that stays in its place', async () => {
  const { adapter, data, listTickets } = await whole('number');
  act(() => adapter.staff.setStatus('t155', 'closed'));

  await waitFor(() => expect(data()?.tickets[155]).toMatchObject({ id: 't155', status: { kind: 'closed' } }));
  expect(listTickets.mock.calls.length).toBeLessThanOrEqual(6);
});

it('loses nothing when more comes at once than fits on a page', async () => {
  const { adapter, data, settled } = await whole();
  act(() => {
    for (let index = 100; index < 125; index += 1) adapter.staff.reply(`t${index}`, 'Try now');
  });
  await waitFor(() => expect(data()?.tickets[0]).toMatchObject({ status: { kind: 'answered' } }));
  await settled();

  expect(new Set(data()?.tickets.map(({ id }) => id)).size).toBe(count);
});
