import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SupportProvider, TicketThread } from 'ticketdock';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { field, memoryWith, messages, pending, send, showThread } from '../support/ticketThread.js';

const log = () => new File(['x'], 'error.log', { type: 'text/plain' });

/** One ticket beside another: the customer goes from one to the other and back. */
function showTwo(adapter: TicketAdapter) {
  const page = (id: string) => (
    <SupportProvider adapter={adapter}>
      <TicketThread ticketId={id} />
    </SupportProvider>
  );
  const { rerender } = render(page('ssh'));
  return { user: userEvent.setup(), goTo: (id: string) => rerender(page(id)) };
}

describe('a reply that is being written', () => {
  it('is there again with its files and caret when another ticket was looked at', async () => {
    const { user, goTo } = showTwo(memoryWith());
    await user.type(await field(), 'Half a sentence');
    await user.upload(await screen.findByLabelText('Attach files', { selector: 'input' }), log());
    await screen.findByRole('button', { name: 'Remove error.log' });
    goTo('elsewhere');
    await screen.findByText(/There is no such request/);
    goTo('ssh');
    await waitFor(async () => expect(await field()).toHaveValue('Half a sentence'));
    expect(await screen.findByRole('button', { name: 'Remove error.log' })).toBeVisible();
    expect((await field()) as HTMLTextAreaElement).toHaveProperty('selectionStart', 'Half a sentence'.length);
    expect(await screen.findByText(/^Your draft is back\. Last change: /)).toBeVisible();
  });

  it('that came back can be discarded, and put back again', async () => {
    const { user, goTo } = showTwo(memoryWith());
    await user.type(await field(), 'Half a sentence');
    goTo('elsewhere');
    await screen.findByText(/There is no such request/);
    goTo('ssh');
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(await field()).toHaveValue('');
    expect(await field()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(await field()).toHaveValue('Half a sentence');
  });

  it('does not come back once it is sent', async () => {
    const { user, goTo } = showTwo(memoryWith());
    await user.type(await field(), 'Done');
    await user.click(send());
    await waitFor(async () => expect((await pending('Done')).queryByText('Sending…')).toBeNull());
    goTo('elsewhere');
    await screen.findByText(/There is no such request/);
    goTo('ssh');
    expect(await (await messages()).findByText('Done')).toBeVisible();
    expect(await field()).toHaveValue('');
    expect(screen.queryByText(/Your draft is back/)).toBeNull();
  });

  it('that is sent while one leaves is not lost', async () => {
    const adapter = memoryWith({}, { latency: 50 });
    const { user, goTo } = showTwo(adapter);
    await user.type(await field(), 'On my way out');
    await user.click(send());
    goTo('elsewhere');
    await screen.findByText(/There is no such request/);
    goTo('ssh');
    await waitFor(async () => expect((await messages()).getAllByText('On my way out')).toHaveLength(1));
  });
});

describe('an answer that the ticket does not take any more', () => {
  const tooLate = (more: object) => {
    const adapter = memoryWith(
      {},
      { ...more, faults: { reply: ({ count }) => (count === 1 ? 'conflict' : undefined) } },
    );
    return { ...adapter, subscribe: () => () => {} };
  };

  it('opens the request again and goes, by one press', async () => {
    const adapter = tooLate({ capabilities: { replyReopens: false } });
    const user = showThread(adapter);
    await user.type(await field(), 'Too late');
    adapter.staff.setStatus('ssh', 'closed');
    await user.click(send());
    await user.click(await screen.findByRole('button', { name: 'Open the request again and send' }));
    await waitFor(async () => expect((await pending('Too late')).queryByText(/Not sent/)).toBeNull());
    expect(await field()).toHaveValue('');
  });

  it('takes its words along to a new request', async () => {
    const onCreate = vi.fn<(followUp: object) => void>();
    const adapter = tooLate({ without: ['reopenTicket'], capabilities: { replyReopens: false } });
    const user = showThread(adapter, { onCreate });
    await user.type(await field(), 'Too late');
    adapter.staff.setStatus('ssh', 'closed');
    await user.click(send());
    await user.click(await screen.findByRole('button', { name: 'New request with this text' }));
    expect(onCreate).toHaveBeenCalledWith(expect.objectContaining({ followUpOf: 'ssh', body: 'Too late' }));
    expect((await messages()).queryByText('Too late')).toBeNull();
  });
});

it('a page that would lose what waits asks before it goes, and no longer than that', async () => {
  const user = showThread(memoryWith({}, { faults: { reply: 'forbidden' } }));
  const leaves = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await user.type(await field(), 'Not yet');
  await user.click(send());
  const answer = await pending('Not yet');
  await answer.findByText(/Not sent/);
  expect(leaves()).toBe(false);
  await user.click(answer.getByRole('button', { name: 'Throw away' }));
  await user.click(answer.getByRole('button', { name: 'Throw away' }));
  await waitFor(() => expect(leaves()).toBe(true));
});
