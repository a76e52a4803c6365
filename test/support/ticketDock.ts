import 'ticketdock/widget';
import { createMemoryAdapter, type MemorySeed } from 'ticketdock/adapters/memory';
import type { TicketDockElement } from 'ticketdock/widget';
import { page } from 'vitest/browser';

const seed: MemorySeed = {
  tickets: [
    {
      id: 'slow',
      number: '1001',
      subject: 'Site is slow',
      status: 'answered',
      unread: 1,
      thread: [
        { from: 'customer', body: 'Since noon', at: '2026-03-01T09:00:00Z' },
        { from: 'staff', body: 'Look now', at: '2026-03-01T09:30:00Z' },
      ],
    },
    {
      id: 'invoice',
      number: '1002',
      subject: 'Invoice is wrong',
      status: 'open',
      unread: 0,
      thread: [{ from: 'customer', body: 'Twice the sum', at: '2026-03-01T08:00:00Z' }],
    },
  ],
};

export const memory = () => createMemoryAdapter({ seed });

export interface Told {
  type: string;
  detail: unknown;
}

/** Puts a `<ticket-dock>` into the page, and notes what it tells. */
export function dock(
  attributes: Record<string, string> = {},
  properties: Partial<TicketDockElement> = { adapter: memory() },
) {
  const element = document.createElement('ticket-dock');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties);
  const told: Told[] = [];
  for (const name of ['ready', 'open', 'close', 'created', 'replied', 'unread', 'error'])
    document.addEventListener(`ticketdock:${name}`, (event) => {
      if (event.target === element) told.push({ type: name, detail: (event as CustomEvent<unknown>).detail });
    });
  document.body.append(element);
  return {
    element,
    told,
    of: (type: string) => told.filter((one) => one.type === type).map(({ detail }) => detail),
    focused: () => element.shadowRoot?.activeElement ?? null,
  };
}

export const launcher = (name: string | RegExp = /^Support/) => page.getByRole('button', { name });
export const panel = () => page.getByRole('region', { name: 'Support' });
export const row = (name: RegExp) => page.getByRole('button', { name });

/** A backend that takes the customer for signed out while it is told to. */
export function guarded() {
  let isRefusing = false;
  const refusal = () => (isRefusing ? ('unauthorized' as const) : undefined);
  const adapter = createMemoryAdapter({
    seed,
    faults: {
      loadDesk: refusal,
      listTickets: refusal,
      getTicket: refusal,
      listMessages: refusal,
      createTicket: refusal,
    },
  });
  return { adapter, refuse: (is: boolean) => (isRefusing = is) };
}
