import { waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { useTickets, type SupportEvent } from 'ticketdock/hooks';
import { makeTicketSummary } from 'ticketdock/testing';
import { checkTicketPage } from '../../../src/core/checkShape.js';
import { countSkipped } from '../../../src/hooks/countSkipped.js';
import { renderSupport } from '../../support/hooks.js';

const page = (...items: unknown[]) => ({ items, nextCursor: null });
const good = makeTicketSummary();

describe('rows that nobody can read', () => {
  it('are told to the host by their number, and the others are shown', async () => {
    const onEvent = vi.fn();
    const adapter = createMemoryAdapter({ faults: { listTickets: { answer: page(null, good, { id: {} }) } } });
    const { result } = renderSupport(() => useTickets({}), { adapter, onEvent });

    await waitFor(() => expect(result.current).toMatchObject({ status: 'success', data: { tickets: [good] } }));
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'skipped', operation: 'tickets', rows: 2 });
  });

  it('are told also where the adapter has left them out itself', () => {
    const emit = vi.fn();
    countSkipped(emit)('tickets', checkTicketPage)({ ...page(good), skipped: 3 });

    expect(emit).toHaveBeenCalledExactlyOnceWith({ type: 'skipped', operation: 'tickets', rows: 3 });
  });

  it('are told once while it is the same number of them, and anew when it is another', () => {
    const emit = vi.fn<(event: SupportEvent) => void>();
    const counted = countSkipped(emit);
    const look = (...items: unknown[]) => counted('tickets', checkTicketPage)(page(...items));
    for (const items of [[good], [null, good], [null, good], [null, null, good], [good], [null, good]]) look(...items);

    expect(emit.mock.calls.map(([event]) => 'rows' in event && event.rows)).toEqual([1, 2, 1]);
  });

  it('are told also when there is nothing but them', () => {
    const emit = vi.fn();
    const check = countSkipped(emit)('tickets', checkTicketPage);

    expect(() => check(page(null, {}))).toThrow(expect.objectContaining({ code: 'malformed' }) as Error);
    expect(emit).toHaveBeenCalledExactlyOnceWith({ type: 'skipped', operation: 'tickets', rows: 2 });
  });
});
