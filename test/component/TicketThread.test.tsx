import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createMemoryAdapter } from 'ticketdock/adapters/memory';
import { TicketError } from '../../src/core/errors.js';
import { announced, memoryWith, messages, showThread } from '../support/ticketThread.js';

describe('an opened ticket', () => {
  it('says what it is about, how it stands and whose turn it is', async () => {
    showThread(memoryWith());
    expect(await screen.findByRole('heading', { name: 'No SSH access', level: 2 })).toBeVisible();
    expect(screen.getByText('#1042')).toBeVisible();
    expect(screen.getByText('Answered')).toBeVisible();
    expect(screen.getByText('Waiting for you')).toBeVisible();
  });

  it('tells its facts, the further fields by the words of the desk', async () => {
    const adapter = memoryWith({
      fields: [
        { id: 'os', value: 'debian' },
        { id: 'root', value: 'hunter2' },
        { id: 'reboot', label: 'May we reboot', value: true },
      ],
      participants: ['dev@example.com'],
    });
    const desk = await adapter.loadDesk();
    adapter.staff.updateDesk({
      departments: desk.departments.map((department) => ({
        ...department,
        fields: [
          { id: 'os', label: 'System', type: 'choice', options: [{ id: 'debian', label: 'Debian 12' }] },
          { id: 'root', label: 'Root password', type: 'secret' },
        ],
      })),
    });
    showThread(adapter);
    await screen.findByText('Debian 12');
    const facts = screen
      .getAllByRole('term')
      .map((term) => [term.textContent, term.nextElementSibling?.textContent] as const);
    expect(Object.fromEntries(facts)).toMatchObject({
      Department: 'Technical support',
      Priority: 'Normal',
      'Copies go to': 'dev@example.com',
      System: 'Debian 12',
      'Root password': 'Hidden',
      'May we reboot': 'Yes',
    });
  });

  it('tells no secret, whatever its value and wherever the ticket was moved, nor before the desk is known', async () => {
    const memory = memoryWith();
    const [first, ...others] = (await memory.loadDesk()).departments;
    const secret = (id: string) => ({ id, label: id, type: 'secret' });
    let answer: (() => void) | undefined;
    const adapter = {
      ...memory,
      getTicket: async (id: string) => ({
        ...(await memory.getTicket(id)),
        department: { id: first?.id ?? '', label: 'Technical support' },
        fields: [
          { id: 'own', value: 4821 },
          { id: 'moved', value: 'hunter2', label: 'Moved' },
          { id: 'codes', value: ['hunter3'] },
        ],
      }),
      async loadDesk() {
        await new Promise<void>((resolve) => (answer = resolve));
        const desk = await memory.loadDesk();
        const departments = [
          { id: '', label: '', ...first, fields: [secret('own'), secret('codes')] },
          ...others.map((department) => ({ ...department, fields: [secret('moved')] })),
        ];
        return { ...desk, departments };
      },
    };
    showThread(adapter);
    await screen.findByText('Technical support');
    expect(document.body).not.toHaveTextContent(/hunter|4821/);
    await waitFor(() => expect(answer).toBeDefined());
    answer?.();
    expect(await screen.findAllByText('Hidden')).toHaveLength(3);
    expect(document.body).not.toHaveTextContent(/hunter|4821/);
  });

  it('tells when to expect an answer', async () => {
    const asked = { from: 'customer' as const, body: 'Hello', at: new Date().toISOString() };
    showThread(memoryWith({ status: 'open', thread: [asked] }));
    expect(await screen.findByText(/^(today|tomorrow), /)).toBeVisible();
    expect(screen.getByText('Place in the queue')).toBeVisible();
  });

  it('says kindly when an answer is late', async () => {
    showThread(memoryWith({ status: 'open' }));
    expect(await screen.findByText('Later than usual. You keep your place in the queue.')).toBeVisible();
  });

  it('shows messages and events in order', async () => {
    showThread(memoryWith());
    const rows = (await messages()).getAllByRole('listitem').map((row) => row.textContent);
    expect(rows[0]).toMatch(/March 2.*You.*Connection refused/s);
    expect(rows[1]).toMatch(/Status changed from “Open” to “In progress”.*Ivan/);
    expect(rows[2]).toMatch(/^IvanSupportNetwork engineer.*Please try again now\./s);
    expect(screen.getByRole('article', { name: /^Ivan, March 2, 2026/ })).toBeVisible();
  });

  it('marks staff by a thing of its own, which no name can imitate', async () => {
    const adapter = memoryWith();
    const { items } = await adapter.listMessages('ssh', {});
    const impostor = { role: 'customer', name: 'Support' };
    showThread({
      ...adapter,
      listMessages: async () => ({
        items: items.map((item) => (item.id === 'asked' ? { ...item, author: impostor } : item)) as never,
        nextCursor: null,
      }),
    });
    const marks = (await messages()).getAllByText('Support').map((word) => word.className);
    expect(marks).toEqual(['', 'tkd-message-role']);
  });

  it('draws a line over what is new, and keeps it while the ticket is read', async () => {
    const adapter = memoryWith({ unread: 1 });
    showThread(adapter);
    const rows = async () => (await messages()).getAllByRole('listitem').map((row) => row.textContent);
    await screen.findByText('New since you left');
    expect((await rows()).findIndex((text) => text.startsWith('New since you left'))).toBe(2);
    await waitFor(async () => expect((await adapter.getTicket('ssh')).unread).toBe(0));
    expect(screen.getByText('New since you left')).toBeVisible();
  });

  it('draws no line when all has been seen', async () => {
    showThread(memoryWith());
    await messages();
    expect(screen.queryByText('New since you left')).toBeNull();
  });

  it('begins anew with another ticket', async () => {
    const adapter = createMemoryAdapter({
      seed: {
        tickets: [
          { id: 'ssh', subject: 'One' },
          { id: 'b', subject: 'Two' },
        ],
      },
    });
    showThread(adapter, { ticketId: 'b', headingLevel: 3 });
    expect(await screen.findByRole('heading', { name: 'Two', level: 3 })).toBeVisible();
    expect(await screen.findByText('There are no messages yet.')).toBeVisible();
  });

  it('is a native element to its host', async () => {
    const root = vi.fn();
    showThread(memoryWith(), { id: 'support', className: 'mine', 'aria-label': 'Support', ref: root } as never);
    await messages();
    const element = root.mock.calls[0]?.[0] as HTMLElement;
    expect(element.id).toBe('support');
    expect(element).toHaveClass('tkd-root', 'mine');
  });
});

describe('older messages', () => {
  it('come in above, and it is said how many', async () => {
    const thread = Array.from({ length: 60 }, (_, index) => ({
      from: 'customer' as const,
      at: new Date(Date.UTC(2026, 2, 1, 0, index)).toISOString(),
      body: `Message ${index}`,
    }));
    const user = showThread(memoryWith({ thread }));
    const before = (await messages()).getAllByRole('article').length;
    await user.click(screen.getByRole('button', { name: 'Show earlier messages' }));
    await waitFor(async () => expect((await messages()).getAllByRole('article').length).toBeGreaterThan(before));
    expect(announced()).toMatch(/earlier messages and events shown above/);
  });

  it('say why they did not come, and keep what is there', async () => {
    const thread = Array.from({ length: 60 }, (_, index) => ({ from: 'customer' as const, body: `Message ${index}` }));
    const adapter = memoryWith(
      { thread },
      { faults: { listMessages: ({ count }) => (count > 1 ? 'forbidden' : undefined) } },
    );
    const user = showThread(adapter);
    await messages();
    await user.click(screen.getByRole('button', { name: 'Show earlier messages' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('You are not allowed to do this.');
    expect(screen.getByText('Message 59')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show earlier messages' })).toHaveFocus();
  });
});

describe('while the ticket is open', () => {
  it('an answer appears by itself and is told of once', async () => {
    const adapter = memoryWith();
    showThread(adapter);
    await messages();
    adapter.staff.reply('ssh', 'It works again', { by: { name: 'Olga' } });
    expect(await screen.findByText('It works again')).toBeVisible();
    await waitFor(() => expect(announced()).toMatch('New answer from Olga.'));
    expect(screen.queryByText('New since you left')).toBeNull();
  });

  it('what happens to the ticket is told, too', async () => {
    const adapter = memoryWith();
    showThread(adapter);
    await messages();
    adapter.staff.setStatus('ssh', 'closed', { name: 'Olga' });
    await waitFor(() => expect(announced()).toMatch('Status changed from “Answered” to “Closed”'));
    expect(await screen.findByText('This request is closed')).toBeVisible();
  });
});

describe('a ticket that cannot be shown', () => {
  it('shows its shape while it is on its way', () => {
    showThread(memoryWith({}, { faults: { getTicket: 'never' } }));
    expect(screen.getByRole('group', { name: 'Loading the request…' })).toHaveAttribute('aria-busy', 'true');
  });

  it('says so when there is none, with the way back and no retry', async () => {
    const back = vi.fn();
    const user = showThread(memoryWith(), { ticketId: 'nobody', onBack: back });
    expect(await screen.findByRole('alert')).toHaveTextContent('There is no such request, or it is not yours.');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'All requests' }));
    expect(back).toHaveBeenCalledOnce();
  });

  it('can be tried again when it failed', async () => {
    const adapter = memoryWith({}, { faults: { getTicket: ({ count }) => (count === 1 ? 'malformed' : undefined) } });
    const user = showThread(adapter);
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'No SSH access' })).toBeVisible();
  });

  it('has its facts and the field while only its messages failed', async () => {
    const adapter = memoryWith(
      {},
      { faults: { listMessages: ({ count }) => (count === 1 ? 'malformed' : undefined) } },
    );
    const user = showThread(adapter);
    expect(await screen.findByRole('alert')).toHaveTextContent(/Your requests are safe on the server/);
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toBeVisible();
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Please try again now.')).toBeVisible();
  });

  it('keeps what is there when it cannot be refreshed', async () => {
    const adapter = memoryWith({}, { faults: { getTicket: ({ count }) => (count > 1 ? 'forbidden' : undefined) } });
    showThread(adapter);
    await messages();
    adapter.staff.setPriority('ssh', 'high');
    expect(await screen.findByText(/This may be out of date/)).toBeVisible();
    expect(screen.getByText('Please try again now.')).toBeVisible();
  });

  it('is a sentence and not a blank page where the host has set nothing up', () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    showThread(undefined as never);
    expect(screen.getByText('Support is not available here yet.')).toBeVisible();
    expect(log).toHaveBeenCalledOnce();
  });
});

describe('the focus', () => {
  it('goes to the heading of a ticket that was asked for, once it is there', async () => {
    showThread(memoryWith(), { autoFocus: true });
    expect(screen.getByRole('group', { name: 'Loading the request…' })).toHaveFocus();
    expect(await screen.findByRole('heading', { name: 'No SSH access' })).toHaveFocus();
  });

  it('goes to what is said in place of it', async () => {
    showThread(memoryWith(), { ticketId: 'nobody', autoFocus: true });
    expect((await screen.findByRole('alert')).parentElement).toHaveFocus();
  });

  it('stays where it is when nobody asked', async () => {
    showThread(memoryWith());
    await messages();
    expect(document.body).toHaveFocus();
  });
});

describe('errors by code', () => {
  it('never shows the message of a developer', async () => {
    const adapter = memoryWith({}, { faults: { getTicket: new TicketError('unknown', 'ECONNREFUSED at 10.0.0.1') } });
    showThread(adapter);
    expect(await screen.findByRole('alert')).not.toHaveTextContent('ECONNREFUSED');
  });
});
