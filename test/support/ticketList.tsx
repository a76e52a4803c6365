import { render, screen, within, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { SupportProvider, TicketList, type SupportProviderProps } from 'ticketdock';
import { createMemoryAdapter, type MemoryAdapterOptions, type SeedTicket } from 'ticketdock/adapters/memory';
import type { TicketAdapter } from '../../src/core/adapter.js';

type ListProps = ComponentProps<typeof TicketList>;

/** A ticket that a customer asked so many hours ago, and staff may have answered since. */
export function asked(subject: string, hours: number, more: Partial<SeedTicket> = {}): SeedTicket {
  const at = (ago: number) => new Date(Date.now() - ago * 3_600_000).toISOString();
  const answer = more.status === 'answered' ? [{ from: 'staff' as const, body: 'Done', at: at(hours - 0.5) }] : [];
  return { subject, thread: [{ from: 'customer', body: 'Help', at: at(hours) }, ...answer], ...more };
}

/** Four tickets, one of each kind. */
export const seed = {
  services: [{ id: 'vps', label: 'VPS web-1' }],
  tickets: [
    asked('No SSH access', 3, { id: 'ssh', number: '1042', status: 'answered', unread: 1, serviceId: 'vps' }),
    asked('Invoice is wrong', 5, { id: 'invoice', number: '1041', departmentId: 'billing' }),
    asked('Site is slow', 30, { id: 'slow', number: '1040', status: 'in_progress' }),
    asked('Domain transfer', 60, { id: 'domain', number: '1039', status: 'closed' }),
  ],
};

export const memory = (options: MemoryAdapterOptions = {}) => createMemoryAdapter({ seed, ...options });

export interface ShownList extends RenderResult {
  user: UserEvent;
  /** Draws it again with other props. */
  show: (props: Partial<ListProps>) => void;
}

/** Draws the list over an adapter. */
export function showList(
  adapter: TicketAdapter,
  props: Partial<ListProps> = {},
  provider: Partial<SupportProviderProps> = {},
): ShownList {
  const page = (more: Partial<ListProps>) => (
    <SupportProvider {...provider} adapter={adapter}>
      <TicketList onSelect={() => undefined} {...props} {...more} />
    </SupportProvider>
  );
  const result = render(page({}));
  return { ...result, user: userEvent.setup(), show: (more) => result.rerender(page(more)) };
}

/** The rows, once they are here. */
export async function findRows(): Promise<HTMLElement[]> {
  const buttons = within(await screen.findByRole('list', { name: 'Requests' })).getAllByRole('button');
  // Beside each row is the way to hide it.
  return buttons.filter(({ dataset }) => dataset['ticketId'] !== undefined);
}

/** The subjects on screen, from top to bottom. */
export async function findSubjects(): Promise<string[]> {
  return (await findRows()).map((row) => (row.textContent ?? '').split(',')[0] ?? '');
}
