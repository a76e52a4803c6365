import { act, screen, waitFor, within } from '@testing-library/react';
import { TicketError, type SupportProviderProps } from 'ticketdock';
import type { SeedItem, SeedMessage } from 'ticketdock/adapters/memory';
import { describe, expect, it, vi } from 'vitest';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { announced, memoryWith, messages, showThread } from '../support/ticketThread.js';

// Asking for roles takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 9, minute)).toISOString();
const said = (bodies: readonly (string | Partial<SeedMessage>)[]): SeedItem[] =>
  bodies.map((body, index) => ({
    id: `m${index}`,
    from: index % 2 ? { role: 'staff', name: 'Ivan' } : 'customer',
    at: at(index),
    body: '',
    ...(typeof body === 'string' ? { body } : body),
  }));
const many = (count: number) => said(Array.from({ length: count }, (_, index) => `Message ${index}`));
/** Nine messages, in the second and the last of which there are disks. */
const disks = said(['No', 'A disk, one more Disk and a third disk', ...Array<string>(6).fill('Nothing'), 'The DISK']);

async function open(adapter: TicketAdapter, provider?: Partial<SupportProviderProps>) {
  const user = showThread(adapter, {}, provider);
  await user.click(await screen.findByRole('button', { name: 'Find in messages' }));
  const bar = within(await screen.findByRole('search', { name: 'Find in messages' }));
  return { user, bar, field: bar.getByRole('searchbox') };
}

describe('the search within a thread', () => {
  it('finds what is not loaded yet, counts, and goes from one to the next', async () => {
    const { user, bar, field } = await open(memoryWith({ thread: many(40) }));
    await waitFor(() => expect(field).toHaveFocus());
    await user.type(field, 'MESSAGE 3');
    // 3 and 30 to 39.
    expect(await bar.findByText('11 matches')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(await bar.findByText(/^\d+ of 11 matches$/)).toBeVisible();
    const first = bar.getByText(/^\d+ of 11 matches$/).textContent;
    await user.keyboard('{Enter}');
    expect(bar.getByText(/^\d+ of 11 matches$/).textContent).not.toBe(first);
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(bar.getByText(/^\d+ of 11 matches$/).textContent).toBe(first);
    expect(field).toHaveFocus();
  });

  it('goes through every place of a message before the next one, and round', async () => {
    const { user, bar, field } = await open(memoryWith({ thread: disks }));
    await user.type(field, 'disk');
    expect(await bar.findByText('4 matches')).toBeVisible();
    expect(bar.getByText('in 2 messages')).toBeVisible();
    for (const place of [1, 2, 3, 4, 1]) {
      await user.keyboard('{Enter}');
      expect(await bar.findByText(`${place} of 4 matches`)).toBeVisible();
    }
    for (const place of [4, 3]) {
      await user.click(bar.getByRole('button', { name: 'Previous' }));
      expect(await bar.findByText(`${place} of 4 matches`)).toBeVisible();
    }
  });

  it('stays at the place while more of it is typed and messages come in', async () => {
    const adapter = memoryWith({ thread: disks });
    const { user, bar, field } = await open(adapter);
    await user.type(field, 'dis{Enter}{Enter}');
    expect(await bar.findByText('2 of 4 matches')).toBeVisible();
    await user.keyboard('k');
    expect(await bar.findByText('2 of 4 matches')).toBeVisible();
    act(() => void adapter.staff.reply('ssh', 'Disk by disk'));
    expect(await bar.findByText('2 of 6 matches')).toBeVisible();
    expect(bar.getByText('in 3 messages')).toBeVisible();
  });

  it('leads as soon as there is where to, when Enter is quicker than the search', async () => {
    const memory = memoryWith({ thread: said(['A needle', ...Array<string>(39).fill('Hay')]) });
    let answer = () => {};
    const { user, bar, field } = await open({
      ...memory,
      async listMessages(id, query, options) {
        if (query.cursor) await new Promise<void>((resolve) => (answer = resolve));
        return memory.listMessages(id, query, options);
      },
    });
    await user.type(field, 'needle{Enter}');
    expect(await bar.findByText('looked through 25 so far…')).toBeVisible();
    await act(async () => answer());
    expect(await bar.findByText('1 of 1 match')).toBeVisible();
  });

  it('is told once when all of it is counted, and at each step', async () => {
    const { user, bar, field } = await open(memoryWith({ thread: disks }));
    await user.type(field, 'disk');
    await bar.findByText('4 matches');
    await waitFor(() => expect(announced()).toContain('4 matches in 2 messages'), { timeout: 3000 });
    await user.keyboard('{Enter}');
    expect(announced()).toContain('1 of 4 matches in 2 messages');
  });

  it('says when nothing is found in all of it', async () => {
    const { user, bar, field } = await open(memoryWith({ thread: many(40) }));
    await user.type(field, 'no such word');
    expect(await bar.findByText('Not found')).toBeVisible();
    await waitFor(() => expect(announced()).toContain('Not found'), { timeout: 3000 });
  });

  it('fetches nothing for one letter, and says so', async () => {
    const { user, bar, field } = await open(memoryWith({ thread: many(40) }));
    await user.type(field, 'M');
    expect(await bar.findByText('25 matches')).toBeVisible();
    expect(bar.getByText('looked through the newest 25')).toBeVisible();
  });

  it('says that it was not all when earlier messages do not load, and goes on from there', async () => {
    const memory = memoryWith({ thread: many(40) });
    let isBroken = true;
    const { user, bar, field } = await open({
      ...memory,
      async listMessages(id, query, options) {
        if (query.cursor && isBroken) throw new TicketError('forbidden', 'No');
        return memory.listMessages(id, query, options);
      },
    });
    await user.type(field, 'Message 3');
    expect(await bar.findByText('looked through 25, the earlier ones did not load')).toBeVisible();
    await user.type(field, ' never said');
    expect(bar.queryByText('Not found')).toBeNull();
    isBroken = false;
    await user.click(bar.getByRole('button', { name: 'Try again' }));
    expect(field).toHaveFocus();
    expect(await bar.findByText('Not found')).toBeVisible();
  });

  it('ends by Escape, and the focus goes back to what opened it', async () => {
    const { user } = await open(memoryWith({ thread: many(40) }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('search')).toBeNull();
    expect(screen.getByRole('button', { name: 'Find in messages' })).toHaveFocus();
  });

  it('ends by Escape where it was opened in a short thread, and its button has the focus', async () => {
    const user = showThread(memoryWith({ thread: many(2) }));
    await messages();
    expect(screen.queryByRole('button', { name: 'Find in messages' })).toBeNull();
    act(() => screen.getAllByRole('article')[0]?.focus());
    await user.keyboard('/');
    await screen.findByRole('search');
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Find in messages' })).toHaveFocus();
  });

  it('opens by a slash where the reader is, and leaves that key to everything else', async () => {
    const user = showThread(memoryWith({ thread: many(20) }));
    await messages();
    await user.keyboard('/');
    expect(screen.queryByRole('search')).toBeNull();
    act(() => screen.getAllByRole('article')[0]?.focus());
    await user.keyboard('/');
    expect(await screen.findByRole('search')).toBeVisible();
  });
});

describe('what is searched', () => {
  const now = new Date().toISOString();
  const rest = Array<string>(8).fill('Nothing');

  it.each<[string, Partial<SeedMessage>, string, string]>([
    ['words through their marks', { body: 'See `df -h` now' }, 'see df -h now', '1 match'],
    ['no tags', { body: '<div>One <b>di</b>v</div>', format: 'html' }, 'div', '1 match'],
    ['what entities stand for', { body: '<p>R&amp;D</p>', format: 'html' }, 'r&d', '1 match'],
    [
      'no addresses behind words',
      { body: '[the page](https://a.example/page)', format: 'markdown' },
      'page',
      '1 match',
    ],
    ['what is folded', { body: 'Yes.\n\nOn 1 March 2026, Anna wrote:\n> a disk\n> a disk' }, 'disk', '2 matches'],
  ])('is what is read: %s', async (_, message, text, count) => {
    const { user, bar, field } = await open(memoryWith({ thread: said([message, ...rest]) }));
    await user.type(field, text);
    expect(await bar.findByText(count)).toBeVisible();
  });

  it('is no message that was deleted', async () => {
    const adapter = memoryWith({ thread: [...disks, { id: 'own', from: 'customer', at: now, body: 'My disk' }] });
    const { user, bar, field } = await open(adapter);
    await user.type(field, 'disk');
    await bar.findByText('5 matches');
    await act(async () => adapter.deleteMessage('ssh', 'own', { clientRef: 'r' }));
    expect(await bar.findByText('4 matches')).toBeVisible();
  });

  it('is each message as a whole where the host draws it', async () => {
    const { user, bar, field } = await open(memoryWith({ thread: disks }), {
      components: { MessageBody: ({ message }) => <p>{message.body.value}</p> },
    });
    await user.type(field, 'disk');
    expect(await bar.findByText('2 matches')).toBeVisible();
  });
});
