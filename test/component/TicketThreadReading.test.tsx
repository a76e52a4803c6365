import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SeedItem } from 'ticketdock/adapters/memory';
import { announced, memoryWith, messages, showThread } from '../support/ticketThread.js';

// Asking for roles takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

const at = (day: number, minute = 0) => new Date(Date.UTC(2026, 2, day, 9, minute)).toISOString();
const staff = { role: 'staff', name: 'Ivan' } as const;
const change = (id: string, to: string, minute: number): SeedItem => ({
  id,
  at: at(2, minute),
  actor: staff,
  change: { field: 'status', to },
});
const many = (count: number): SeedItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    from: index % 2 ? staff : 'customer',
    at: at(1, index),
    body: `Message ${index}`,
  }));

describe('the days of a thread', () => {
  it('stand before what happened first on each, in the zone of the reader', async () => {
    const thread: SeedItem[] = [
      { from: 'customer', at: '2026-03-01T21:30:00Z', body: 'Late' },
      { from: 'customer', at: '2026-03-01T22:30:00Z', body: 'Later' },
    ];
    showThread(memoryWith({ thread }), {}, { timeZone: 'Europe/Kyiv' });
    await screen.findByText('Later');
    const rows = (await messages()).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/^Sunday, March 1/);
    expect(rows[1]).toMatch(/^Monday, March 2/);
  });

  it('are today and yesterday in words', async () => {
    const now = Date.now();
    const thread: SeedItem[] = [
      { from: 'customer', at: new Date(now - 86_400_000).toISOString(), body: 'Before' },
      { from: 'customer', at: new Date(now).toISOString(), body: 'Now' },
    ];
    showThread(memoryWith({ thread }));
    expect(await screen.findByText('Yesterday')).toBeVisible();
    expect(screen.getByText('Today')).toBeVisible();
  });
});

describe('messages of one person', () => {
  it('have their name once when they follow each other within minutes; a reader without eyes hears it each time', async () => {
    const thread: SeedItem[] = [
      { from: staff, at: at(1, 0), body: 'First' },
      { from: staff, at: at(1, 2), body: 'Second' },
      { from: staff, at: at(1, 30), body: 'Much later' },
    ];
    showThread(memoryWith({ thread }));
    await screen.findByText('Second');
    const heads = screen.getAllByRole('heading', { name: /Ivan/ }).map(({ className }) => className);
    expect(heads).toEqual(['tkd-message-author', 'tkd-hidden', 'tkd-message-author']);
  });
});

describe('what happened between messages', () => {
  const thread: SeedItem[] = [
    { id: 'asked', from: 'customer', at: at(2, 0), body: 'It is down' },
    change('a', 'in_progress', 1),
    change('b', 'answered', 2),
    change('c', 'closed', 3),
    { id: 'said', from: staff, at: at(2, 4), body: 'It is up' },
  ];

  it('is one line when it is much, which opens', async () => {
    const user = showThread(memoryWith({ thread }));
    const fold = await screen.findByRole('button', { name: '3 changes' });
    expect(screen.queryByText('Status: In progress')).toBeNull();
    expect(screen.getByText('Status: Closed')).toBeVisible();
    await user.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'true');
    expect(await screen.findByText('Status: In progress')).toBeVisible();
  });

  it('is hidden on demand, and stays so for this customer', async () => {
    const adapter = memoryWith({ thread });
    const user = showThread(adapter, {}, { storageKey: 'anna-hides' });
    await user.click(await screen.findByRole('button', { name: 'Hide changes' }));
    expect(screen.queryByRole('button', { name: '3 changes' })).toBeNull();
    expect((await messages()).getAllByRole('listitem')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Show changes' }));
    expect(screen.getByRole('button', { name: '3 changes' })).toBeVisible();
  });
});

describe('a link to a message', () => {
  const linkTo = ({ ticketId, messageId }: { ticketId: string; messageId?: string }) => `/t/${ticketId}#${messageId}`;

  it('is its time, where the host has addresses', async () => {
    showThread(memoryWith(), {}, { linkTo });
    const [link] = await screen.findAllByRole('link', { name: /2026/ });
    expect(link).toHaveAttribute('href', '/t/ssh#asked');
    expect(screen.getAllByRole('button', { name: 'Copy the link to this message' })).toHaveLength(2);
  });

  it('is not drawn where it has none', async () => {
    showThread(memoryWith());
    await messages();
    expect(screen.queryByRole('link', { name: /2026/ })).toBeNull();
  });

  it('leads to the message: it has the focus, and is found among earlier ones', async () => {
    showThread(memoryWith({ thread: many(40) }), { messageId: 'm3' });
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Message 3'));
  });

  it('says so when there is no such message', async () => {
    showThread(memoryWith({ thread: many(40) }), { messageId: 'gone' });
    expect(
      await screen.findByText('The message that the link leads to is not in this request. It may have been deleted.'),
    ).toBeVisible();
  });

  it('can be given up on the way', async () => {
    const memory = memoryWith({ thread: many(40) });
    let answer = () => {};
    const user = showThread(
      {
        ...memory,
        async listMessages(id, query, options) {
          if (query.cursor) await new Promise<void>((resolve) => (answer = resolve));
          return memory.listMessages(id, query, options);
        },
      },
      { messageId: 'gone' },
    );
    expect(await screen.findByText(/Looking for the message that the link leads to: 25 looked through/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stop looking' }));
    // What was pressed is gone: the reader goes on from a message.
    await waitFor(() => expect(document.activeElement).toHaveRole('article'));
    await act(async () => answer());
    expect(screen.queryByText(/Looking for|is not in this request/)).toBeNull();
  });
});

describe('a burst of answers', () => {
  it('is told in one sentence', async () => {
    const adapter = memoryWith({ thread: many(4) });
    showThread(adapter);
    await messages();
    act(() => {
      for (let answer = 0; answer < 5; answer += 1) adapter.staff.reply('ssh', `Answer ${answer}`);
    });
    await screen.findByText('Answer 4');
    await waitFor(() => expect(announced()).toContain('5 new messages.'));
    expect(announced()).not.toContain('New answer');
  });
});
