import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { SeedItem } from 'ticketdock/adapters/memory';
import { announced, memoryWith, messages, pending, showThread } from '../support/ticketThread.js';

/** What is drawn on demand is loaded by the first press of a run. */
const slowly = { timeout: 10_000 };
const dialog = async (name: string | RegExp) => within(await screen.findByRole('dialog', { name }, slowly));

/** The customer's own words can still be changed. */
const thread = (body = 'The root password is Qwerty12, again: Qwerty12'): SeedItem[] => [
  { id: 'first', from: 'customer', at: new Date().toISOString(), body: 'Help' },
  { id: 'mine', from: 'customer', at: new Date().toISOString(), body },
  { id: 'theirs', from: { role: 'staff', name: 'Ivan' }, at: new Date().toISOString(), body: 'Please try again' },
];

async function act(user: UserEvent, text: string | RegExp, item: string) {
  const article = (await (await messages()).findByText(text)).closest('article') as HTMLElement;
  await user.click(within(article).getByRole('button', { name: 'More for this message' }));
  await user.click(await screen.findByRole('menuitem', { name: item }, slowly));
  return article;
}

const edit = () => screen.findByRole('textbox', { name: /^Your message/ }, slowly);

describe('one’s own message', () => {
  it('is edited in its place, and saved by Ctrl + Enter', async () => {
    const user = showThread(memoryWith({ thread: thread('It is down') }));
    await user.click((await pending('It is down')).getByRole('button', { name: 'Edit' }));
    const field = await edit();
    await waitFor(() => expect(field).toHaveFocus());
    await user.type(field, ' since 8:40{Control>}{Enter}{/Control}');

    expect(await (await messages()).findByText('It is down since 8:40')).toBeVisible();
    expect(announced()).toMatch('The message was changed.');
    expect(document.activeElement?.tagName).toBe('ARTICLE');
  });

  it('keeps what was typed when it could not be saved, and can be saved then', async () => {
    const user = showThread(
      memoryWith(
        { thread: thread('It is down') },
        { faults: { editMessage: ({ count }) => (count === 1 ? 'conflict' : undefined) } },
      ),
    );
    await user.click((await pending('It is down')).getByRole('button', { name: 'Edit' }));
    await user.type(await edit(), ' since 8:40');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The message was not changed.')).toBeVisible();
    expect(await edit()).toHaveValue('It is down since 8:40');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await (await messages()).findByText('It is down since 8:40')).toBeVisible();
  });

  it('asks before changes are dropped, and only then', async () => {
    const user = showThread(memoryWith({ thread: thread('It is down') }));
    await user.click((await pending('It is down')).getByRole('button', { name: 'Edit' }));
    await user.type(await edit(), '!');
    await user.keyboard('{Escape}');
    expect(screen.getByText('Drop your changes to this message?')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go on editing' }));
    await user.keyboard('{Backspace}{Escape}');

    expect(screen.queryByRole('textbox', { name: /^Your message/ })).toBeNull();
    expect(await (await messages()).findByText('It is down')).toBeVisible();
  });

  it('tells of a change that came from elsewhere meanwhile', async () => {
    const adapter = memoryWith({ thread: thread('It is down') });
    const user = showThread(adapter);
    await user.click((await pending('It is down')).getByRole('button', { name: 'Edit' }));
    await edit();
    await adapter.editMessage('ssh', 'mine', 'From my phone', { clientRef: 'phone' });

    expect(await screen.findByText(/changed elsewhere meanwhile/)).toBeVisible();
    expect(screen.getByText('From my phone')).toBeVisible();
    expect(await edit()).toHaveValue('It is down');
  });

  it('cannot be saved with what was taken out of it on another device', async () => {
    const adapter = memoryWith({ thread: thread('The password is Qwerty12') });
    const user = showThread(adapter);
    await user.click((await pending('The password is Qwerty12')).getByRole('button', { name: 'Edit' }));
    await user.type(await edit(), '!');
    await adapter.retractMessage('ssh', 'mine', 'The password is gone', { clientRef: 'phone' });
    expect(await screen.findByText('The password is gone')).toBeVisible();
    const edited = vi.spyOn(adapter, 'editMessage');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(screen.getByText(/^A secret was removed from this message meanwhile/)).toBeVisible();
    expect(await edit()).toHaveFocus();
    expect(await edit()).toHaveAttribute('readonly');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(edited).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Drop the changes' }));
    expect(await (await messages()).findByText('The password is gone')).toBeVisible();
    expect((await pending('The password is gone')).queryByRole('button', { name: 'Edit' })).toBeNull();
  });

  it('shows how it was before', async () => {
    const adapter = memoryWith({ thread: thread('First words') });
    await adapter.editMessage('ssh', 'mine', 'Second words', { clientRef: '1' });
    const user = showThread(adapter);
    await user.click(await screen.findByRole('button', { name: 'edited: show earlier versions' }));
    const box = await dialog('Versions of this message');

    expect(await box.findByText('First words')).toBeVisible();
    expect(box.getByText('Second words')).toBeVisible();
  });

  it('is deleted after a question that says what is out of reach, and its place stays', async () => {
    const user = showThread(memoryWith({ thread: thread('Wrong ticket') }));
    const article = await act(user, 'Wrong ticket', 'Delete…');
    const box = await dialog('Delete this message?');
    expect(box.getByText(/already gone out by e-mail/)).toBeVisible();
    await user.click(box.getByRole('button', { name: 'Delete the message' }));

    expect(await within(article).findByText('This message was deleted by its author.')).toBeVisible();
    expect(within(article).queryByRole('button', { name: 'Edit' })).toBeNull();
    await waitFor(() => expect(article).toHaveFocus());
  });

  it('that was not deleted stands there, and why is said', async () => {
    const user = showThread(memoryWith({ thread: thread('Wrong ticket') }, { faults: { deleteMessage: 'forbidden' } }));
    await act(user, 'Wrong ticket', 'Delete…');
    const box = await dialog('Delete this message?');
    await user.click(box.getByRole('button', { name: 'Delete the message' }));

    expect(await box.findByText('The message was not deleted.')).toBeVisible();
    expect((await messages()).getByText('Wrong ticket')).toBeInTheDocument();
  });

  it('offers nothing that the backend lacks', async () => {
    showThread(
      memoryWith({ thread: thread('It is down') }, { without: ['editMessage', 'deleteMessage', 'retractMessage'] }),
    );
    const mine = await pending('It is down');

    expect(mine.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(mine.queryByRole('button', { name: 'More for this message' })).toBeNull();
  });
});

describe('a secret in a message', () => {
  it('is found wherever it stands, and replaced for good', async () => {
    const adapter = memoryWith({ thread: thread() });
    const user = showThread(adapter);
    await act(user, /root password/, 'Remove a password or secret…');
    const box = await dialog('Remove a password or secret');
    expect(await box.findAllByRole('checkbox', { name: /Qwerty12/ }, slowly)).toHaveLength(2);
    await user.click(box.getByRole('button', { name: 'Remove for good' }));

    const done = await dialog('Removed from the message.');
    expect(done.getByText(/Now change the password/)).toBeVisible();
    await waitFor(async () =>
      expect((await adapter.listMessages('ssh', {})).items.find(({ id }) => id === 'mine')).toMatchObject({
        body: { value: 'The root password is [removed], again: [removed]' },
      }),
    );
    expect((await messages()).getByText('a secret was removed')).toBeInTheDocument();
  });

  it('is taken out of the words as they are by then, not as they were when this began', async () => {
    const adapter = memoryWith({ thread: thread('The root password is Qwerty12') });
    const user = showThread(adapter);
    await act(user, /root password/, 'Remove a password or secret…');
    await dialog('Remove a password or secret');
    await adapter.editMessage('ssh', 'mine', 'The admin password is Qwerty13', { clientRef: 'phone' });
    expect(await screen.findByDisplayValue(/admin/)).toBeVisible();
    const box = await dialog('Remove a password or secret');
    expect(await box.findByRole('checkbox', { name: /Qwerty13/ }, slowly)).toBeChecked();
    await user.click(box.getByRole('button', { name: 'Remove for good' }));

    await dialog('Removed from the message.');
    expect((await adapter.listMessages('ssh', {})).items.find(({ id }) => id === 'mine')).toMatchObject({
      body: { value: 'The admin password is [removed]' },
    });
  });

  it('can be selected by hand where no rule knows it', async () => {
    const adapter = memoryWith({ thread: thread('My cat is called Bella') });
    const user = showThread(adapter);
    await act(user, 'My cat is called Bella', 'Remove a password or secret…');
    const box = await dialog('Remove a password or secret');
    await user.click(box.getByRole('button', { name: 'Remove for good' }));
    expect(box.getByText('Mark at least one place.')).toBeVisible();
    const text = box.getByRole<HTMLTextAreaElement>('textbox', { name: /^The message/ });
    text.setSelectionRange(17, 22);
    await user.click(box.getByRole('button', { name: 'Mark the selection' }));
    expect(box.getByRole('checkbox', { name: /Bella/ })).toBeChecked();
    await user.click(box.getByRole('button', { name: 'Remove for good' }));

    await dialog('Removed from the message.');
    expect((await adapter.listMessages('ssh', {})).items.find(({ id }) => id === 'mine')).toMatchObject({
      body: { value: 'My cat is called [removed]' },
    });
  });
});

describe('a secret in a message with the line breaks of Windows', () => {
  it('is replaced where it was selected', async () => {
    const adapter = memoryWith({ thread: thread('Hello\r\n\r\nmy cat:\r\nBella\r\nThank you') });
    const user = showThread(adapter);
    await act(user, /my cat/, 'Remove a password or secret…');
    const box = await dialog('Remove a password or secret');
    const text = box.getByRole<HTMLTextAreaElement>('textbox', { name: /^The message/ });
    const start = text.value.indexOf('Bella');
    text.setSelectionRange(start, start + 'Bella'.length);
    await user.click(box.getByRole('button', { name: 'Mark the selection' }));
    expect(box.getByText('Bella', { selector: 'mark' })).toBeVisible();
    await user.click(box.getByRole('button', { name: 'Remove for good' }));

    await dialog('Removed from the message.');
    expect((await adapter.listMessages('ssh', {})).items.find(({ id }) => id === 'mine')).toMatchObject({
      body: { value: 'Hello\n\nmy cat:\n[removed]\nThank you' },
    });
  });
});
