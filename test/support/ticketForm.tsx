import { configure, render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { SupportProvider, TicketForm, type SupportProviderProps, type TicketFormProps } from 'ticketdock';
import { createMemoryAdapter, type MemoryAdapterOptions } from 'ticketdock/adapters/memory';
import type { NewTicket, TicketAdapter } from '../../src/core/adapter.js';
import type { TicketError } from '../../src/core/errors.js';

// A whole form in a slow machine's DOM: how long it takes is not what these tests are about.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

/** Anna and her two services. */
export const seed = {
  customers: [{ id: 'anna', name: 'Anna', email: 'anna@example.com' }],
  services: [
    {
      id: 'vps',
      label: 'VPS msk-17',
      description: '203.0.113.17',
      status: 'active',
      expiresAt: '2999-05-01T00:00:00Z',
    },
    { id: 'domain', label: 'example.com', status: 'suspended', expiresAt: '2001-05-01T00:00:00Z' },
  ],
};

export const memory = (options: MemoryAdapterOptions = {}) => createMemoryAdapter({ seed, ...options });

/** Draws the form over an adapter, a department chosen already, and gives a user. */
export function showForm(
  adapter: TicketAdapter,
  props: TicketFormProps = {},
  provider: Partial<SupportProviderProps> = {},
): UserEvent {
  render(
    <SupportProvider {...provider} adapter={adapter}>
      <TicketForm prefill={{ departmentId: 'technical' }} {...props} />
    </SupportProvider>,
  );
  // Files of every kind must reach the kit: it judges them itself.
  return userEvent.setup({ applyAccept: false });
}

export const box = (name: RegExp) => screen.getByRole('textbox', { name });
export const send = () => screen.getByRole('button', { name: 'Send' });

export async function choose(user: UserEvent, field: RegExp, option: RegExp) {
  await user.click(await screen.findByRole('combobox', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
}

/** Fills in what else every request needs. */
export async function fill(user: UserEvent) {
  await user.click(await screen.findByRole('textbox', { name: 'Subject' }));
  await user.paste('No SSH access');
  await user.click(box(/^Message/));
  await user.paste('Since 09:30: Connection refused');
}

/** An adapter that keeps what it was asked to create, and refuses it on demand. */
export function watching(adapter: TicketAdapter, refusal?: TicketError): { adapter: TicketAdapter; sent: NewTicket[] } {
  const sent: NewTicket[] = [];
  return {
    sent,
    adapter: {
      ...adapter,
      createTicket(ticket, options) {
        sent.push(ticket);
        return refusal ? Promise.reject(refusal) : adapter.createTicket(ticket, options);
      },
    },
  };
}
