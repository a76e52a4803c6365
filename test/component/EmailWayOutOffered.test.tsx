import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TicketError } from 'ticketdock';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { memory, showForm } from '../support/ticketForm.js';
import { memoryWith, showThread } from '../support/ticketThread.js';

const contact = { email: 'help@example.com' };
const offerName = 'You can send it by e-mail';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What is written in a form with a service and a password of its own department, sent until the kit gives up. */
async function failToSend(error: TicketError, provider = { contact }) {
  const adapter: TicketAdapter = {
    ...memory({ seed }),
    async createTicket() {
      throw error;
    },
  };
  showForm(
    adapter,
    { prefill: { departmentId: 'managed', serviceId: 'vps', subject: 'No SSH access', body: 'Connection refused' } },
    provider,
  );
  await fillIn(await screen.findByLabelText(/^Root password/), 'plain-words');
  await pressSend();
  await screen.findByRole('alert');
}

/** The kit tries five times by itself, over half a minute. */
async function pressSend() {
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  // What keeps it is loaded with the first press.
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(120_000);
}

const seed = {
  customers: [{ id: 'anna', name: 'Anna', email: 'anna@example.com' }],
  services: [{ id: 'vps', label: 'VPS msk-17', hosts: ['203.0.113.17'] }],
  desk: {
    departments: [
      {
        id: 'managed',
        label: 'Managed servers',
        fields: [{ id: 'root', label: 'Root password', type: 'secret' as const }],
      },
    ],
  },
};

async function fillIn(field: HTMLElement, value: string) {
  fireEvent.change(field, { target: { value } });
  await vi.advanceTimersByTimeAsync(1000);
}

const letter = () => {
  const link = within(screen.getByRole('group', { name: offerName })).getByRole('link', { name: 'Write an e-mail' });
  return decodeURIComponent(link.getAttribute('href') ?? '');
};

it('has everything that the form says, but the password of its field', async () => {
  await failToSend(new TicketError('network'));
  await screen.findByRole('group', { name: offerName });
  const text = letter();
  expect(text).toMatch(/^mailto:help@example\.com\?subject=No SSH access&body=Login \(e-mail\).*: .*anna/);
  expect(text).toContain('Service: VPS msk-17\r\nIP address or domain: 203.0.113.17\r\nDepartment: Managed servers');
  expect(text).toContain('Connection refused');
  expect(text).not.toMatch(/plain-words|Root password/);
});

it('says what the form says now, also when that was changed since', async () => {
  await failToSend(new TicketError('unavailable'));
  await screen.findByRole('group', { name: offerName });
  await fillIn(screen.getByRole('textbox', { name: /^Message/ }), 'It is the firewall');
  await waitFor(() => expect(letter()).toContain('It is the firewall'));
  expect(letter()).not.toContain('Connection refused');
});

it.each(['forbidden', 'invalid', 'conflict'] as const)('is not offered for what was refused: %s', async (code) => {
  await failToSend(new TicketError(code));
  expect(screen.queryByRole('group', { name: offerName })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: /help@example\.com/ })).toHaveAttribute('href', 'mailto:help@example.com');
});

it('is not offered where the desk has no address', async () => {
  await failToSend(new TicketError('network'), { contact: {} as typeof contact });
  expect(screen.queryByRole('group', { name: offerName })).not.toBeInTheDocument();
});

it('carries an answer with the number of its ticket', async () => {
  const adapter: TicketAdapter = { ...memoryWith(), reply: () => Promise.reject(new TicketError('network')) };
  showThread(adapter, {}, { contact });
  await fillIn(await screen.findByRole('textbox', { name: 'Your reply' }), 'Still refused');
  await pressSend();
  await screen.findByRole('group', { name: offerName });
  expect(letter()).toMatch(/subject=Request #1042: No SSH access&body=[\s\S]*Request #1042\r\n[\s\S]*Still refused$/);
});
