import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { SeedItem } from 'ticketdock/adapters/memory';
import { announced, memoryWith, pending, showThread } from '../support/ticketThread.js';

/** What is drawn on demand is loaded by the first press of a run. */
const slowly = { timeout: 10_000 };
const dialog = async (name: string | RegExp) => within(await screen.findByRole('dialog', { name }, slowly));

const thread: SeedItem[] = [
  { id: 'mine', from: 'customer', body: 'It is down' },
  { id: 'theirs', from: { role: 'staff', name: 'Ivan' }, body: 'Please try again' },
  { id: 'again', from: { role: 'staff', name: 'Ivan' }, body: 'And restart it' },
];

describe('an answer of the staff', () => {
  it('is rated while the rating of another is on its way', async () => {
    const adapter = memoryWith({ thread }, { latency: (method) => (method === 'rate' ? 500 : 0) });
    const rate = vi.spyOn(adapter, 'rate');
    const user = showThread(adapter);
    const pressed = (button: HTMLElement) =>
      waitFor(() => expect(button).toHaveAttribute('aria-pressed', 'true'), slowly);
    const first = (await pending('Please try again')).getByRole('button', { name: 'Helpful' });
    const second = (await pending('And restart it')).getByRole('button', { name: 'Not helpful' });
    await user.click(first);
    await pressed(first);
    await user.click(second);
    await pressed(second);

    await waitFor(() => expect(announced()).toMatch('Thank you for the rating.'));
    expect(rate.mock.calls.map(([{ messageId }, { score }]) => [messageId, score])).toEqual([
      ['theirs', 5],
      ['again', 1],
    ]);
  });

  it('is rated by one press, and more can be said then', async () => {
    const adapter = memoryWith({ thread });
    const user = showThread(adapter);
    const theirs = await pending('Please try again');
    await user.click(theirs.getByRole('button', { name: 'Helpful' }));
    await waitFor(() =>
      expect(theirs.getByRole('button', { name: 'Helpful' })).toHaveAttribute('aria-pressed', 'true'),
    );
    await user.click(await theirs.findByRole('button', { name: 'Say more' }));
    const box = await dialog('Rate this answer');
    expect(box.getByRole('radio', { name: 'Very good' })).toBeChecked();
    await user.click(box.getByRole('radio', { name: 'Good' }));
    await user.type(box.getByRole('textbox', { name: /Comment/ }), 'Quick');
    await user.click(box.getByRole('button', { name: 'Send the rating' }));

    expect(await theirs.findByText('Your rating: 4 of 5')).toBeVisible();
    expect((await adapter.listMessages('ssh', {})).items.find(({ id }) => id === 'theirs')).toMatchObject({
      rating: { score: 4, comment: 'Quick' },
    });
  });

  it('is not rated by who wrote the question', async () => {
    showThread(memoryWith({ thread }));

    expect((await pending('It is down')).queryByRole('button', { name: 'Helpful' })).toBeNull();
  });
});

describe('the rating of a closed request', () => {
  it('is asked for in words, sent with a comment, and can be changed', async () => {
    const adapter = memoryWith({ status: 'closed' });
    const user = showThread(adapter);
    await user.click(await screen.findByRole('radio', { name: 'So-so' }, slowly));
    await user.type(screen.getByRole('textbox', { name: /Comment/ }), 'Slow');
    await user.click(screen.getByRole('button', { name: 'Send the rating' }));

    expect(await screen.findByText('Your rating: So-so')).toBeVisible();
    expect(screen.getByText('Slow')).toBeVisible();
    const change = screen.getByRole('button', { name: 'Change the rating' });
    await waitFor(() => expect(change).toHaveFocus());
    expect((await adapter.getTicket('ssh')).rating).toEqual({ score: 3, comment: 'Slow' });
  });

  it('that could not be sent is still in the form, and why is said', async () => {
    const adapter = memoryWith(
      { status: 'closed' },
      {
        latency: (method) => (method === 'rate' ? 300 : 0),
        faults: { rate: ({ count }) => (count === 1 ? 'forbidden' : undefined) },
      },
    );
    const user = showThread(adapter);
    await user.click(await screen.findByRole('radio', { name: 'So-so' }, slowly));
    const comment = screen.getByRole('textbox', { name: /Comment/ });
    await user.type(comment, 'Slow');
    await user.click(screen.getByRole('button', { name: 'Send the rating' }));
    expect(await screen.findByText('The rating was not sent.')).toBeVisible();
    expect(comment).toHaveValue('Slow');
    expect(comment).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send the rating' }));

    expect(await screen.findByText('Your rating: So-so')).toBeVisible();
  });

  it('is not asked for again once it was waved away', async () => {
    const adapter = memoryWith({ status: 'closed' });
    const user = showThread(adapter, {}, { storageKey: 'waves' });
    await user.click(await screen.findByRole('button', { name: 'Do not ask' }, slowly));

    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByRole('heading', { name: 'No SSH access' })).toHaveFocus();
    expect(localStorage.getItem('ticketdock:waves:unrated') ?? '').toContain('ssh');
  });

  it('is not asked for while the request is open', async () => {
    showThread(memoryWith());
    await pending('Please try again now.');

    expect(screen.queryByRole('radio')).toBeNull();
  });
});
