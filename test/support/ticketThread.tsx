import { render, screen, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { SupportProvider, TicketThread, type SupportProviderProps, type TicketThreadProps } from 'ticketdock';
import {
  createMemoryAdapter,
  type MemoryAdapterOptions,
  type OptionalAdapterMethod,
  type SeedTicket,
} from 'ticketdock/adapters/memory';
import type { TicketAdapter } from '../../src/core/adapter.js';

const at = (minute: number) => `2026-03-02T09:${String(minute).padStart(2, '0')}:00Z`;

/** Anna cannot log in; Ivan has answered. */
const noSsh: SeedTicket = {
  id: 'ssh',
  number: '1042',
  subject: 'No SSH access',
  status: 'answered',
  departmentId: 'technical',
  thread: [
    { id: 'asked', from: 'customer', at: at(1), body: 'Since 8:40: Connection refused' },
    {
      id: 'taken',
      at: at(2),
      actor: { role: 'staff', name: 'Ivan' },
      change: { field: 'status', from: 'open', to: 'in_progress' },
    },
    {
      id: 'answered',
      from: { role: 'staff', name: 'Ivan', title: 'Network engineer' },
      at: at(3),
      body: 'Please try again now.',
    },
  ],
};

/** A backend that has this ticket. */
export function memoryWith<const Without extends OptionalAdapterMethod = never>(
  ticket: Partial<SeedTicket> = {},
  options: MemoryAdapterOptions<Without> = {},
) {
  return createMemoryAdapter<Without>({
    seed: { customers: [{ id: 'anna', name: 'Anna' }], tickets: [{ ...noSsh, ...ticket }] },
    ...options,
  });
}

/** Draws the ticket and gives a user. */
export function showThread(
  adapter: TicketAdapter,
  props: Partial<TicketThreadProps> = {},
  provider: Partial<SupportProviderProps> = {},
): UserEvent {
  render(
    <SupportProvider {...provider} adapter={adapter}>
      <TicketThread ticketId="ssh" {...props} />
    </SupportProvider>,
  );
  return userEvent.setup();
}

export const field = () => screen.findByRole('textbox', { name: 'Your reply' });
export const send = () => screen.getByRole('button', { name: /^(Send|Sending|Waiting)/ });
export const messages = async () => within(await screen.findByRole('list', { name: 'Messages' }));
/** The message with these words, also while it is on its way. */
export async function pending(text: string) {
  const article = (await (await messages()).findByText(text)).closest('article');
  if (!article) throw new Error('It stands in no message');
  return within(article);
}
/** What a screen reader has been told last. */
export const announced = () =>
  screen
    .queryAllByRole('status')
    .map((region) => region.textContent)
    .join(' ');
