import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TicketError } from '../../src/core/errors.js';
import { announced, field, memoryWith, showThread } from '../support/ticketThread.js';

const menuItem = (name: string | RegExp) => screen.findByRole('menuitem', { name });
/** What is drawn on demand is loaded by the first press of a run. */
const slowly = { timeout: 10_000 };
async function openMenu(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: 'More' }));
  return screen.findByRole('menu', { name: 'More' }, slowly);
}
/** The one in the head of the request. */
async function pressClose(user: UserEvent) {
  await field();
  await user.click(screen.getAllByRole('button', { name: 'Close the request' })[0] as HTMLElement);
}
const dialog = async (name: string | RegExp) => within(await screen.findByRole('dialog', { name }, slowly));

/** A desk that wants to know why a request is closed. */
const asksWhy = () =>
  memoryWith(
    {},
    {
      seed: {
        desk: {
          closeReasons: [
            { id: 'solved', label: 'The problem is solved' },
            { id: 'gone', label: 'It is no longer needed' },
          ],
        },
        tickets: [{ id: 'ssh', subject: 'No SSH access', thread: [{ from: 'customer', body: 'Help' }] }],
      },
    },
  );

describe('the menu of a request', () => {
  it('has only what the backend has', async () => {
    const user = showThread(memoryWith({}, { without: ['changeTicket', 'setParticipants', 'setMuted', 'rate'] }));
    await openMenu(user);
    const names = screen.getAllByRole('menuitem').map((item) => item.textContent);

    expect(names).toEqual(['Print', 'Save as Markdown', 'Save as JSON']);
    expect(screen.queryByRole('menuitemcheckbox')).toBeNull();
  });

  it('is gone through with the keys, and gives the focus back', async () => {
    const user = showThread(memoryWith());
    const button = await screen.findByRole('button', { name: 'More' });
    button.focus();
    await user.keyboard('{ArrowDown}');
    const items = await screen.findAllByRole('menuitem', {}, slowly);
    await waitFor(() => expect(items[0]).toHaveFocus());
    await user.keyboard('{End}');
    expect(screen.getByRole('menuitem', { name: 'Save as JSON' })).toHaveFocus();
    await user.keyboard('pr');
    expect(screen.getByRole('menuitem', { name: 'Print' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
  });
});

describe('e-mail about a request', () => {
  it('is switched off by one press, said, and shown in words', async () => {
    const adapter = memoryWith();
    const user = showThread(adapter);
    await openMenu(user);
    const item = await screen.findByRole('menuitemcheckbox', { name: 'E-mail me about this request' });
    expect(item).toBeChecked();
    await user.click(item);

    expect(await screen.findByText('E-mail notifications are off')).toBeVisible();
    await waitFor(() => expect(announced()).toMatch('You will get no e-mail about this request.'));
    expect((await adapter.getTicket('ssh')).muted).toBe(true);
  });

  it('that could not be switched off is on again, and why is said', async () => {
    const user = showThread(memoryWith({}, { faults: { setMuted: 'forbidden' } }));
    await openMenu(user);
    await user.click(await screen.findByRole('menuitemcheckbox', { name: /E-mail me/ }));

    const box = await dialog('E-mail notifications were not changed.');
    expect(box.getByRole('alert')).toHaveTextContent('You are not allowed to do this.');
    await waitFor(() => expect(screen.queryByText('E-mail notifications are off')).toBeNull());
  });
});

describe('closing with a reason', () => {
  it('asks for one of the desk’s reasons and a comment, and closes with both', async () => {
    const adapter = asksWhy();
    const closed = vi.spyOn(adapter, 'closeTicket');
    const user = showThread(adapter);
    await pressClose(user);
    const box = await dialog('Close the request');
    await user.click(box.getByRole('radio', { name: 'The problem is solved' }));
    await user.type(box.getByRole('textbox', { name: /Comment/ }), 'Thanks');
    await user.click(box.getByRole('button', { name: 'Close the request' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(closed.mock.calls[0]?.[1]).toMatchObject({ reason: { id: 'solved', comment: 'Thanks' } });
    expect(screen.getByRole('heading', { name: 'No SSH access' })).toHaveFocus();
  });

  it('gives the same reason when it is tried again', async () => {
    const adapter = asksWhy();
    const closed = vi.spyOn(adapter, 'closeTicket').mockRejectedValueOnce(new TicketError('unknown'));
    const user = showThread(adapter);
    await pressClose(user);
    const box = await dialog('Close the request');
    await user.click(box.getByRole('radio', { name: 'It is no longer needed' }));
    await user.click(box.getByRole('button', { name: 'Close the request' }));
    await box.findByRole('alert');
    await user.click(box.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('This request is closed')).toBeVisible();
    expect(closed.mock.calls.map(([, { reason }]) => reason)).toEqual([{ id: 'gone' }, { id: 'gone' }]);
  });

  it('does not insist on one', async () => {
    const adapter = asksWhy();
    const closed = vi.spyOn(adapter, 'closeTicket');
    const user = showThread(adapter);
    await pressClose(user);
    await user.click((await dialog('Close the request')).getByRole('button', { name: 'Close the request' }));

    await waitFor(() => expect(closed).toHaveBeenCalledOnce());
    expect(closed.mock.calls[0]?.[1]).not.toHaveProperty('reason');
  });
});

describe('people who get copies', () => {
  it('are added and removed one by one, each said', async () => {
    const adapter = memoryWith();
    const user = showThread(adapter);
    await openMenu(user);
    await user.click(await menuItem('People who get copies…'));
    const box = await dialog('People who get copies');
    expect(box.getByText('Nobody gets copies yet.')).toBeVisible();
    const input = box.getByRole('textbox', { name: 'E-mail address' });
    await user.type(input, 'boss{Enter}');
    expect(box.getByText(/does not look like an e-mail address/)).toBeVisible();
    await user.clear(input);
    await user.type(input, 'boss@example.com{Enter}');
    expect(await box.findByText('boss@example.com')).toBeVisible();
    await user.click(await box.findByRole('button', { name: 'Remove boss@example.com' }));

    expect(await box.findByText('Nobody gets copies yet.')).toBeVisible();
    expect((await adapter.getTicket('ssh')).participants).toEqual([]);
  });
});

describe('requests that belong together', () => {
  it('lead to each other', async () => {
    const open = vi.fn();
    const adapter = memoryWith({ followUpOf: 'earlier' });
    const get = adapter.getTicket.bind(adapter);
    const linked = {
      ...adapter,
      getTicket: async (id: string) => ({ ...(await get(id)), followUps: [{ id: 'later', number: '1050' }] }),
    };
    const user = showThread(linked, { onOpenTicket: open });
    await user.click(await screen.findByRole('button', { name: 'Continues an earlier request' }));
    await user.click(screen.getByRole('button', { name: 'Continued in request #1050' }));

    expect(open.mock.calls).toEqual([['earlier'], ['later']]);
  });
});
