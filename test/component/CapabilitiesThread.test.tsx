import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { fill, memory as formMemory, send, showForm } from '../support/ticketForm.js';
import { field, memoryWith, messages, send as sendReply, showThread } from '../support/ticketThread.js';

describe('files that travel with their message', () => {
  const log = () => new File(['x'], 'error.log', { type: 'text/plain' });
  const withMessage = { capabilities: { attachments: 'with-message' as const } };

  it('wait with a new request, and are shown on their way while it is sent', async () => {
    const user = showForm(formMemory({ ...withMessage, faults: { createTicket: 'never' } }));
    await fill(user);
    await user.upload(screen.getByLabelText('Attach files', { selector: 'input' }), log());
    await screen.findByRole('button', { name: 'Remove error.log' });
    expect(screen.queryByRole('progressbar')).toBeNull();
    await user.click(send());

    expect(await screen.findByRole('button', { name: 'Sending…' })).toHaveFocus();
    const files = within(screen.getByRole('group', { name: 'Files' }));
    expect(files.getByRole('progressbar', { name: 'Uploading error.log' })).not.toHaveAttribute('value');
    expect(files.getAllByText(/The files go together with the message/)[0]).toBeVisible();
  });

  it('go with their reply: while it is sent, nothing is added to it, nothing taken away', async () => {
    const adapter = memoryWith({}, { ...withMessage, faults: { reply: 'never' } });
    const user = showThread(adapter);
    await user.type(await field(), 'See the log');
    await user.upload(await screen.findByLabelText('Attach files', { selector: 'input' }), log());
    await screen.findByRole('button', { name: 'Remove error.log' });
    await user.click(sendReply());
    const sent = within((await (await messages()).findByText('See the log')).closest('article') as HTMLElement);
    expect((await sent.findByRole('list', { name: '1 file' })).textContent).toMatch('error.log');
    expect(sent.queryByRole('button', { name: 'Remove error.log' })).toBeNull();

    // The field is the next answer's by now.
    const dataTransfer = { types: ['Files'], items: [], files: [new File(['y'], 'late.log')] };
    expect(fireEvent.drop(await field(), { dataTransfer })).toBe(false);
    expect(await screen.findByRole('button', { name: 'Remove late.log' })).toBeVisible();
    expect(sent.queryByText(/late/)).toBeNull();
  });
});

describe('a ticket of a backend that', () => {
  const lacksWayBack = { without: ['reopenTicket'] as const, capabilities: { replyReopens: false } };

  it('opens nothing again asks before it closes one', async () => {
    const adapter = memoryWith({}, lacksWayBack);
    const user = showThread(adapter);
    await user.click(await screen.findByRole('button', { name: 'Close the request' }));
    expect(screen.getByText('A closed request cannot be opened again.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByText(/cannot be opened again/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Close the request' })).toHaveFocus();

    await user.click(screen.getByRole('button', { name: 'Close the request' }));
    await user.click(screen.getByRole('button', { name: 'Close for good' }));

    expect(await screen.findByText('This request is closed')).toBeVisible();
  });

  it('opens nothing again leads from a closed one to a new one that continues it', async () => {
    const onCreate = vi.fn();
    const user = showThread(memoryWith({ status: 'closed' }, lacksWayBack), { onCreate });
    await user.click(await screen.findByRole('button', { name: 'Create a new request' }));

    expect(onCreate).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ followUpOf: 'ssh' }));
    expect(screen.queryByRole('button', { name: 'Open again' })).toBeNull();
  });

  it('takes no answers in an open one leads to a new one, which continues nothing', async () => {
    const adapter = memoryWith();
    const onCreate = vi.fn();
    const getTicket: TicketAdapter['getTicket'] = async (id) => {
      const ticket = await adapter.getTicket(id);
      return { ...ticket, can: { ...ticket.can, reply: false, close: false } };
    };
    const user = showThread({ ...adapter, getTicket }, { onCreate });
    await user.click(await screen.findByRole('button', { name: 'Create a new request' }));

    expect(onCreate.mock.calls[0]?.[0]).not.toHaveProperty('followUpOf');
    expect(screen.queryByRole('button', { name: 'Close the request' })).toBeNull();
  });

  it('gives no files out shows them without a way to save them', async () => {
    showThread(
      memoryWith(
        { thread: [{ from: 'customer', body: 'See', files: [{ name: 'error.log', content: 'x' }] }] },
        { without: ['getAttachment'] },
      ),
    );

    const files = await (await messages()).findByRole('list', { name: '1 file' });
    expect(files).toHaveTextContent('error.log');
    expect(within(files).queryByRole('button')).toBeNull();
  });

  it('does not say how large a file is has no size beside it', async () => {
    const adapter = memoryWith();
    const listMessages: TicketAdapter['listMessages'] = async () => ({
      items: [
        {
          type: 'message',
          id: 'm',
          author: { role: 'staff' },
          body: { format: 'text', value: 'See' },
          attachments: [{ id: 'f', name: 'error.log', mediaType: 'text/plain', size: 0 }],
          createdAt: '2026-03-01T09:30:00Z',
        },
      ],
      nextCursor: null,
    });
    showThread({ ...adapter, listMessages });

    const file = await (await messages()).findByRole('button', { name: 'Download error.log' });
    expect(file).not.toHaveTextContent(/\d/);
    expect((await messages()).getByRole('heading', { name: 'Support' })).toBeVisible();
  });

  it('has one status for two kinds tells its events by the one that is no matter of who wrote last', async () => {
    const adapter = memoryWith({
      thread: [{ at: '2026-03-02T09:00:00Z', change: { field: 'status', from: 'new', to: 'open' } }],
    });
    adapter.staff.updateDesk({
      statuses: [
        { id: 'new', kind: 'open' },
        { id: 'open', kind: 'answered' },
        { id: 'open', kind: 'in_progress' },
        { id: 'resolved', kind: 'closed' },
      ],
    });
    showThread(adapter);

    expect(await (await messages()).findByText('Status changed from “Open” to “In progress”')).toBeVisible();
  });

  it('has two statuses by one word tells of the new one only', async () => {
    const adapter = memoryWith({
      thread: [{ at: '2026-03-02T09:00:00Z', change: { field: 'status', from: 'open', to: 'stalled' } }],
    });
    adapter.staff.updateDesk({
      statuses: [
        { id: 'open', kind: 'in_progress' },
        { id: 'stalled', kind: 'in_progress' },
      ],
    });
    showThread(adapter);

    expect(await (await messages()).findByText('Status: In progress')).toBeVisible();
  });
});
