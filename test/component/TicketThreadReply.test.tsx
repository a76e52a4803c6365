import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { TicketError } from '../../src/core/errors.js';
import { announced, field, memoryWith, messages, pending, send, showThread } from '../support/ticketThread.js';

const log = () => new File(['x'], 'error.log', { type: 'text/plain' });

async function pick(user: ReturnType<typeof showThread>, ...files: File[]) {
  await user.upload(await screen.findByLabelText('Attach files', { selector: 'input' }), files);
}

describe('a reply', () => {
  it('is sent, appears, and leaves an empty field with the focus in it', async () => {
    const adapter = memoryWith();
    const user = showThread(adapter);
    await user.type(await field(), 'It works, thank you');
    await user.click(send());
    expect(await (await messages()).findByText('It works, thank you')).toBeVisible();
    expect(await field()).toHaveValue('');
    expect(await field()).toHaveFocus();
    await waitFor(() => expect(announced()).toMatch('Your reply is sent.'));
    expect(announced()).not.toMatch(/New (answer|message)/);
  });

  it.each(['{Control>}{Enter}{/Control}', '{Meta>}{Enter}{/Meta}'])('is sent by %s', async (keys) => {
    const user = showThread(memoryWith());
    await user.type(await field(), `Thanks${keys}`);
    expect(await (await messages()).findByText('Thanks')).toBeVisible();
    expect(await field()).toHaveFocus();
  });

  it('is one message, however often Send is pressed', async () => {
    const adapter = memoryWith({}, { latency: 20 });
    const user = showThread(adapter);
    await user.type(await field(), 'Once');
    await user.dblClick(send());
    await user.click(send());
    await waitFor(async () => expect(await field()).toHaveValue(''));
    expect((await messages()).getAllByText('Once')).toHaveLength(1);
  });

  it('is there at once, says that it is on its way, and leaves the field to the next one', async () => {
    const user = showThread(memoryWith({}, { faults: { reply: 'never' } }));
    await user.type(await field(), 'On its way');
    await user.click(send());
    expect(await field()).toHaveValue('');
    const answer = (await (await messages()).findByText('On its way')).closest('article');
    expect(answer).toHaveAccessibleName(/^You, /);
    expect(within(answer as HTMLElement).getByText('Sending…')).toBeVisible();
    await user.type(await field(), 'And another thing');
    await user.click(send());
    const second = (await (await messages()).findByText('And another thing')).closest('article');
    expect(await within(second as HTMLElement).findByText('Waits for the one before it.')).toBeVisible();
  });

  it('with nothing to read is not sent, and the focus shows where to write', async () => {
    const adapter = memoryWith();
    const reply = vi.spyOn(adapter, 'reply');
    const user = showThread(adapter);
    await user.type(await field(), '  \u200b ');
    await user.click(send());
    expect(await field()).toHaveFocus();
    expect(await field()).toHaveAccessibleDescription(/Write something or attach a file\./);
    expect(reply).not.toHaveBeenCalled();
    await user.type(await field(), 'x');
    expect(await field()).not.toHaveAccessibleDescription(/Write something/);
  });

  it('that is too long is counted beforehand and not sent', async () => {
    const adapter = memoryWith();
    adapter.staff.updateDesk({ limits: { maxBodyLength: 10 } });
    const user = showThread(adapter);
    await user.type(await field(), 'Nine char');
    expect(screen.getByText('1 character left')).toBeVisible();
    await user.type(await field(), 's and more');
    await user.click(send());
    expect(await field()).toHaveAccessibleDescription(/Shorten it: at most 10 characters fit\./);
    expect(await field()).toHaveValue('Nine chars and more');
  });

  it('that is refused stays with its text, its files and its reason, and goes with the next press', async () => {
    const adapter = memoryWith({}, { faults: { reply: ({ count }) => (count === 1 ? 'forbidden' : undefined) } });
    const user = showThread(adapter);
    await user.type(await field(), 'Still here');
    await pick(user, log());
    await screen.findByRole('button', { name: 'Remove error.log' });
    await user.click(send());
    const answer = await pending('Still here');
    expect(await answer.findByText('Not sent. You are not allowed to do this.')).toBeVisible();
    expect(answer.getByRole('list', { name: '1 file' })).toHaveTextContent('error.log');
    await user.click(answer.getByRole('button', { name: 'Send again' }));
    expect(await (await messages()).findByRole('button', { name: /^Download error\.log/ })).toBeVisible();
    expect((await messages()).getAllByText('Still here')).toHaveLength(1);
    expect(screen.queryByText(/Not sent/)).toBeNull();
  });

  it('that is changed comes back into the field with its files, before what is written there', async () => {
    const user = showThread(memoryWith({}, { faults: { reply: 'forbidden' } }));
    await user.type(await field(), 'First');
    await pick(user, log());
    await screen.findByRole('button', { name: 'Remove error.log' });
    await user.click(send());
    await user.type(await field(), 'Second');
    await user.click(await (await pending('First')).findByRole('button', { name: 'Change' }));
    expect(await field()).toHaveValue('First\n\nSecond');
    expect(await field()).toHaveFocus();
    expect(await screen.findByRole('button', { name: 'Remove error.log' })).toBeVisible();
    expect((await messages()).queryByText('First')).toBeNull();
  });

  it('that may have arrived, is taken back and goes again as it was, is one message', async () => {
    const lost = { fail: new TicketError('unavailable', 'Busy', { retryAfter: 30 }), afterDoing: true };
    const adapter = memoryWith(
      {},
      { without: ['subscribe', 'changesSince'], faults: { reply: ({ count }) => (count === 1 ? lost : undefined) } },
    );
    const user = showThread(adapter);
    await user.type(await field(), 'Only once');
    await user.click(send());
    await user.click(await (await pending('Only once')).findByRole('button', { name: 'Change' }));
    await user.click(send());
    await waitFor(() => expect(announced()).toMatch('Your reply is sent.'));
    const { items } = await adapter.listMessages('ssh', {});
    expect(items.filter((item) => item.type === 'message' && item.body.value === 'Only once')).toHaveLength(1);
  });

  it('is thrown away only after a question', async () => {
    const user = showThread(memoryWith({}, { faults: { reply: 'forbidden' } }));
    await user.type(await field(), 'Nonsense');
    await user.click(send());
    const answer = await pending('Nonsense');
    await user.click(await answer.findByRole('button', { name: 'Throw away' }));
    expect(answer.getByRole('button', { name: 'Keep' })).toHaveFocus();
    await user.click(answer.getByRole('button', { name: 'Keep' }));
    expect(answer.getByRole('button', { name: 'Throw away' })).toHaveFocus();
    await user.click(answer.getByRole('button', { name: 'Throw away' }));
    await user.click(answer.getByRole('button', { name: 'Throw away' }));
    expect((await messages()).queryByText('Nonsense')).toBeNull();
    expect(await field()).toHaveFocus();
  });

  it('whose event comes before its answer is one message', async () => {
    const adapter = memoryWith();
    let answer = () => {};
    const user = showThread({
      ...adapter,
      async reply(...call) {
        const result = await adapter.reply(...call);
        await new Promise<void>((resolve) => (answer = resolve));
        return result;
      },
    });
    await user.type(await field(), 'Once');
    await user.click(send());
    const bubble = (await (await messages()).findByText('Once')).closest('article');
    await waitFor(() => expect(bubble).not.toHaveTextContent('Sending…'));
    expect((await messages()).getAllByText('Once')).toHaveLength(1);
    await act(async () => answer());
    expect((await (await messages()).findByText('Once')).closest('article')).toBe(bubble);
    expect((await messages()).getAllByText('Once')).toHaveLength(1);
  });

  it('whose answer was lost and that is among the messages is one message', async () => {
    const adapter = memoryWith(
      {},
      {
        capabilities: { idempotentWrites: false },
        faults: { reply: ({ count }) => (count === 1 ? { fail: 'network', afterDoing: true } : undefined) },
      },
    );
    const user = showThread(adapter);
    await user.type(await field(), 'Am I there?');
    await user.click(send());
    await waitFor(() => expect(announced()).toMatch('Your reply is sent.'));
    expect((await messages()).getAllByText('Am I there?')).toHaveLength(1);
    expect(await field()).toHaveValue('');
  });

  it('that the backend refuses says why', async () => {
    const refusal = new TicketError('invalid', 'no', { fields: { body: 'contains a card number' } });
    const user = showThread(memoryWith({}, { faults: { reply: refusal } }));
    await user.type(await field(), '4111 1111');
    await user.click(send());
    expect(
      await (await pending('4111 1111')).findByText('Not sent. The server did not accept this: contains a card number'),
    ).toBeVisible();
  });

  it('keeps what is typed while the ticket is loaded again and fails to', async () => {
    const adapter = memoryWith({}, { faults: { getTicket: ({ count }) => (count > 1 ? 'forbidden' : undefined) } });
    const user = showThread(adapter);
    await user.type(await field(), 'A draft');
    adapter.staff.setPriority('ssh', 'high');
    await screen.findByText(/This may be out of date/);
    expect(await field()).toHaveValue('A draft');
    expect(await field()).toHaveFocus();
  });
});

describe('files of a reply', () => {
  it('go without a text, too', async () => {
    const user = showThread(memoryWith());
    await pick(user, log());
    await screen.findByRole('button', { name: 'Remove error.log' });
    await user.click(send());
    expect(await (await messages()).findByRole('button', { name: /^Download error\.log/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove error.log' })).toBeNull();
  });

  it('that are on their way are waited for, and the press can be taken back', async () => {
    let uploaded = () => {};
    const adapter = memoryWith();
    const prepare = adapter.prepareAttachment;
    const user = showThread({
      ...adapter,
      prepareAttachment: async (...call) => {
        await new Promise<void>((resolve) => (uploaded = resolve));
        return prepare(...call);
      },
    });
    await user.type(await field(), 'See the log');
    await pick(user, log());
    await user.click(send());
    expect(screen.getByRole('button', { name: 'Waiting for the files…' })).toBeVisible();
    expect(announced()).toMatch('The reply will be sent as soon as the files are uploaded.');
    await user.click(screen.getByRole('button', { name: 'Do not send yet' }));
    expect(screen.getByRole('button', { name: 'Send' })).toBeVisible();
    await user.click(send());
    await act(async () => uploaded());
    expect(await (await messages()).findByText('See the log')).toBeVisible();
  });

  it('that failed hold the reply back, and it is said', async () => {
    const user = showThread(memoryWith({}, { faults: { prepareAttachment: 'forbidden' } }));
    await user.type(await field(), 'See the log');
    await pick(user, log());
    await screen.findAllByText(/You are not allowed/);
    await user.click(send());
    expect(screen.getByRole('button', { name: 'Attach files' })).toHaveAccessibleDescription(
      /A file was not uploaded\. Try it again or remove it\./,
    );
    expect(await field()).toHaveValue('See the log');
  });

  it('are not asked for where the backend takes none', async () => {
    showThread(memoryWith({}, { capabilities: { attachments: 'none' } }));
    await field();
    expect(screen.queryByRole('button', { name: 'Attach files' })).toBeNull();
  });
});
