import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { announced, field, memoryWith, messages, pending, send, showThread } from '../support/ticketThread.js';

const stays = { capabilities: { replyReopens: false } };

describe('closing', () => {
  it('is one press; it is said, and the focus stays in the ticket', async () => {
    const adapter = memoryWith();
    const user = showThread(adapter);
    await user.click(await screen.findByRole('button', { name: 'Close the request' }));
    await waitFor(() => expect(announced()).toMatch('The request is closed.'));
    expect(screen.getByRole('heading', { name: 'No SSH access' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Close the request' })).toBeNull();
    expect((await adapter.getTicket('ssh')).status.kind).toBe('closed');
  });

  it('is not offered where the backend cannot, nor where this ticket does not allow it', async () => {
    showThread(memoryWith({}, { without: ['closeTicket'] }));
    await field();
    expect(screen.queryByRole('button', { name: 'Close the request' })).toBeNull();
  });

  it('that failed is said, and can be tried again', async () => {
    const adapter = memoryWith(
      {},
      { faults: { closeTicket: ({ count }) => (count === 1 ? 'not_applied' : undefined) } },
    );
    const user = showThread(adapter);
    await user.click(await screen.findByRole('button', { name: 'Close the request' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/The server agreed but changed nothing/);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(announced()).toMatch('The request is closed.'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a closed ticket', () => {
  it('can be opened again, and the focus is in the field then', async () => {
    const user = showThread(memoryWith({ status: 'closed' }, stays));
    expect(await screen.findByText('If the problem is not solved, open it again.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    const [button] = screen.getAllByRole('button', { name: 'Open again' });
    await user.click(button as HTMLElement);
    expect(await field()).toHaveFocus();
    expect(announced()).toMatch('The request is open again.');
  });

  it('says that a reply opens it, where it does', async () => {
    const user = showThread(memoryWith({ status: 'closed' }));
    expect(await screen.findByText('If you write here, it opens again.')).toBeVisible();
    await user.type(await field(), 'It is back');
    await user.click(send());
    expect(await (await messages()).findByText('It is back')).toBeVisible();
    // The answer is seen at once, and opens the request when it has arrived.
    await waitFor(() => expect(screen.queryByText('This request is closed')).toBeNull());
  });

  it('leads to a new request where it stays closed, with what it was about', async () => {
    const create = vi.fn();
    const adapter = memoryWith({ status: 'closed' }, { ...stays, without: ['reopenTicket'] });
    const user = showThread(adapter, { onCreate: create });
    expect(await screen.findByText('If there is more to solve, create a new request.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Create a new request' }));
    expect(create).toHaveBeenCalledWith({ subject: 'No SSH access', followUpOf: 'ssh', departmentId: 'technical' });
  });

  it('promises no button that the host does not want', async () => {
    showThread(memoryWith({ status: 'closed' }, { ...stays, without: ['reopenTicket'] }));
    expect(await screen.findByText('This request is closed')).toBeVisible();
    expect(screen.queryByText(/create a new request/)).toBeNull();
  });
});

describe('a ticket that is closed while somebody writes', () => {
  it('keeps their words to copy, and gives them back to the field when it is opened again', async () => {
    const adapter = memoryWith({}, stays);
    const user = showThread(adapter);
    await user.type(await field(), 'One more thing');
    adapter.staff.setStatus('ssh', 'closed');
    expect(await screen.findByRole('textbox', { name: 'Your text, not sent' })).toHaveValue('One more thing');
    expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
    const [button] = screen.getAllByRole('button', { name: 'Open again' });
    await user.click(button as HTMLElement);
    expect(await field()).toHaveValue('One more thing');
  });

  it('explains a reply that came too late, and keeps it', async () => {
    const adapter = memoryWith({}, { ...stays, faults: { reply: 'conflict' } });
    const user = showThread({ ...adapter, subscribe: () => () => {} });
    await user.type(await field(), 'Too late');
    adapter.staff.setStatus('ssh', 'closed');
    await user.click(send());
    expect(await screen.findByText('This request is closed')).toBeVisible();
    const answer = await pending('Too late');
    expect(await answer.findByText(/^Not sent\. The request has changed meanwhile\./)).toBeVisible();
    expect(answer.getByRole('button', { name: 'Copy the text' })).toBeVisible();
  });

  it('takes their words along to a new request', async () => {
    const create = vi.fn();
    const adapter = memoryWith({}, { ...stays, without: ['reopenTicket'] });
    const user = showThread(adapter, { onCreate: create });
    await user.type(await field(), 'And the mail?');
    adapter.staff.setStatus('ssh', 'closed');
    await user.click(await screen.findByRole('button', { name: 'Create a new request' }));
    expect(create).toHaveBeenCalledWith(expect.objectContaining({ body: 'And the mail?' }));
  });
});
