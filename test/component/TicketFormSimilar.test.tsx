import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { TicketError, type SupportProviderProps, type TicketFormProps } from 'ticketdock';
import type { NewReply, NewTicket, TicketAdapter } from '../../src/core/adapter.js';
import type { Ticket } from '../../src/core/model.js';
import { box, choose, memory, send, showForm, seed as anna } from '../support/ticketForm.js';

const seed = {
  ...anna,
  desk: {
    departments: [
      {
        id: 'technical',
        label: 'Technical support',
        fields: [
          { id: 'since', label: 'Since when', type: 'text' },
          { id: 'scope', label: 'Who', type: 'choice', options: [{ id: 'all', label: 'Everybody' }] },
          { id: 'restart', label: 'May restart', type: 'checkbox' },
          { id: 'root', label: 'Root password', type: 'secret' },
        ],
      },
      { id: 'billing', label: 'Billing' },
    ],
  },
  tickets: [
    {
      id: 'ssh',
      number: '1042',
      subject: 'No SSH access',
      departmentId: 'technical',
      serviceId: 'vps',
      thread: [{ from: 'customer' as const, body: 'Connection refused on VPS msk-17' }],
    },
  ],
};
const backend = (options = {}) => memory({ seed, ...options });

/** Keeps what goes to a ticket that is there, and what makes a new one. */
function keeping(adapter: TicketAdapter, refusals: TicketError[] = []) {
  const replies: { ticketId: string; reply: NewReply; clientRef: string }[] = [];
  const created: NewTicket[] = [];
  const kept: TicketAdapter = {
    ...adapter,
    reply(ticketId, reply, options) {
      replies.push({ ticketId, reply, clientRef: options.clientRef });
      const refusal = refusals.shift();
      return refusal ? Promise.reject(refusal) : adapter.reply(ticketId, reply, options);
    },
    createTicket(ticket, options) {
      created.push(ticket);
      return adapter.createTicket(ticket, options);
    },
  };
  return { adapter: kept, replies, created };
}

const offer = () => screen.findByRole('region', { name: 'You may have asked this already' });
const gone = async () => {
  await new Promise((resolve) => setTimeout(resolve, 900));
  return screen.queryByRole('region', { name: /asked this already/ }) === null;
};

async function write(
  adapter: TicketAdapter,
  props: TicketFormProps = {},
  provider: Partial<SupportProviderProps> = {},
) {
  const user = showForm(adapter, props, provider);
  await user.click(await screen.findByRole('textbox', { name: 'Subject' }));
  await user.paste('Cannot access the server by SSH');
  await user.click(box(/^Message/));
  await user.paste('It says: Connection refused');
  return user;
}

it('says which open request is about the same thing, how it stands, and asks', async () => {
  const user = await write(backend());
  const found = within(await offer());
  expect(found.getByText(/You already have #1042 “No SSH access”/)).toHaveTextContent(/Add this to it\?$/);
  expect(found.getByText('Open')).toBeVisible();
  expect(found.getByText(/^updated/)).toBeVisible();
  expect(found.queryByRole('button', { name: /Look/ })).toBeNull();

  await choose(user, /^Service/, /VPS msk-17/);
  expect(await within(await offer()).findByText(/“No SSH access” about this service\./)).toBeVisible();
});

it('makes an answer of the draft, files included, and sends it once', async () => {
  const onReplyInstead = vi.fn<(id: string) => void>();
  const onOpen = vi.fn<(ticket: Ticket) => void>();
  const onCreated = vi.fn<(ticket: Ticket) => void>();
  const { adapter, replies, created } = keeping(backend());
  const user = await write(adapter, { onReplyInstead, onOpen, onCreated });
  await user.type(box(/Since when/), '09:30');
  await user.click(screen.getByRole('checkbox', { name: /May restart/ }));
  await user.type(screen.getByLabelText(/^Root password/, { selector: 'input' }), 'hunter2');
  const picker = screen.getByLabelText('Attach files', { selector: 'input' });
  await user.upload(picker, new File(['refused'], 'auth.log', { type: 'text/plain' }));
  await screen.findByText('auth.log is attached.');
  await user.click(within(await offer()).getByRole('button', { name: 'Add to #1042' }));

  expect(screen.getByRole('heading', { name: 'This will be added to #1042 “No SSH access”' })).toHaveFocus();
  expect(screen.queryByRole('textbox', { name: 'Subject' })).toBeNull();
  expect(screen.queryByLabelText(/^Root password/, { selector: 'input' })).toBeNull();
  expect(screen.getByRole('button', { name: /auth\.log/ })).toBeVisible();
  await user.dblClick(screen.getByRole('button', { name: 'Add to #1042' }));

  expect(await screen.findByRole('heading', { name: 'Added to #1042' })).toHaveFocus();
  expect(replies).toEqual([
    {
      ticketId: 'ssh',
      clientRef: expect.any(String) as string,
      reply: {
        body: 'Cannot access the server by SSH\n\nIt says: Connection refused\n\nSince when: 09:30\nMay restart: yes',
        attachments: [expect.objectContaining({ name: 'auth.log' })],
      },
    },
  ]);
  expect(created).toEqual([]);
  expect(onReplyInstead).toHaveBeenCalledExactlyOnceWith('ssh');
  expect(onCreated).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Open the request' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'ssh' }));
});

it('brings everything back when it is to be a new request after all', async () => {
  const { adapter, replies, created } = keeping(backend());
  const user = await write(adapter);
  await user.type(box(/Since when/), '09:30');
  await user.click(within(await offer()).getByRole('button', { name: 'Add to #1042' }));
  await user.click(screen.getByRole('button', { name: 'Make it a new request instead' }));

  await waitFor(() => expect(box(/Subject/)).toHaveFocus());
  expect(box(/Subject/)).toHaveValue('Cannot access the server by SSH');
  expect(box(/Since when/)).toHaveValue('09:30');
  await user.click(send());
  await screen.findByRole('heading', { name: /is created/ });
  expect(replies).toEqual([]);
  expect(created).toHaveLength(1);
});

it('asks for no more than a message: neither a department nor its answers', async () => {
  const { adapter, replies } = keeping(backend());
  const user = await write(adapter, { prefill: {} });
  await user.click(within(await offer()).getByRole('button', { name: 'Add to #1042' }));
  await user.clear(box(/^Message/));
  await user.click(screen.getByRole('button', { name: 'Add to #1042' }));
  await screen.findByRole('heading', { name: 'Added to #1042' });
  expect(replies[0]?.reply).toEqual({ body: 'Cannot access the server by SSH' });
});

it('leaves the customer alone when it is something else', async () => {
  const user = await write(backend());
  await user.click(within(await offer()).getByRole('button', { name: 'No, this is something else' }));
  expect(box(/^Message/)).toHaveFocus();
  expect(await screen.findByText('It stays a new request.')).toBeInTheDocument();
  await user.type(box(/^Message/), ' on port 22');
  expect(await gone()).toBe(true);
});

it('lets it be looked at first, the draft kept', async () => {
  const onOpen = vi.fn<(ticket: Ticket) => void>();
  const user = await write(backend(), { onOpen });
  await user.click(within(await offer()).getByRole('button', { name: 'Look at #1042 first' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'ssh' }));
  expect(box(/Subject/)).toHaveValue('Cannot access the server by SSH');
});

it('keeps everything when it could not be sent, and sends it once more under the same name', async () => {
  const { adapter, replies } = keeping(backend(), [new TicketError('invalid', 'no')]);
  const user = await write(adapter);
  await user.click(within(await offer()).getByRole('button', { name: 'Add to #1042' }));
  await user.click(screen.getByRole('button', { name: 'Add to #1042' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/Your text/);
  expect(box(/^Message/)).toHaveValue('It says: Connection refused');
  await user.click(screen.getByRole('button', { name: 'Add to #1042' }));
  await screen.findByRole('heading', { name: 'Added to #1042' });
  expect(replies).toHaveLength(2);
});

it('says so when the request was closed meanwhile, and makes a new one of it', async () => {
  const base = backend({ capabilities: { replyReopens: false } });
  const { adapter, created } = keeping(base);
  const user = await write(adapter);
  await user.click(within(await offer()).getByRole('button', { name: 'Add to #1042' }));
  await base.closeTicket('ssh', { clientRef: crypto.randomUUID() });
  await user.click(screen.getByRole('button', { name: 'Add to #1042' }));

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(/#1042 did not take it\. It may be closed by now/);
  await user.click(within(alert).getByRole('button', { name: 'Make it a new request instead' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(send());
  await screen.findByRole('heading', { name: /is created/ });
  expect(created[0]).toMatchObject({ subject: 'Cannot access the server by SSH' });
});

it('offers no request that takes no answer', async () => {
  const base = backend();
  await write({
    ...base,
    getTicket: async (id, options) => {
      const ticket = await base.getTicket(id, options);
      return { ...ticket, can: { ...ticket.can, reply: false } };
    },
  });
  expect(await gone()).toBe(true);
});

it('is silent about something new, where the search fails and where it is switched off', async () => {
  for (const [adapter, provider] of [
    [backend({ faults: { findSimilarTickets: 'unavailable' } }), {}],
    [backend(), { assist: { similar: false } }],
    [memory({ seed: { ...seed, tickets: [{ ...seed.tickets[0], subject: 'Invoice twice', thread: [] }] } }), {}],
  ] as const) {
    document.body.replaceChildren();
    await write(adapter, {}, provider);
    expect(await gone()).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
  }
});
