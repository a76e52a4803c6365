import { QueryClient } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { box, memory, showForm } from '../support/ticketForm.js';

const [password, card] = ['Qw3rty!12', '4111 1111 1111 1111'];

/** An adapter that searches for everything, what it was asked, and what stays in the host's cache of it. */
function listening({ comparesHere = false } = {}) {
  const asked: unknown[] = [];
  const { findSimilarTickets: _, ...base } = memory();
  const adapter: TicketAdapter = {
    ...base,
    searchArticles: (text) => {
      asked.push(text);
      return Promise.resolve([]);
    },
    ...(!comparesHere && {
      findSimilarTickets: (draft) => {
        asked.push(draft);
        return Promise.resolve([]);
      },
    }),
  };
  const queryClient = new QueryClient();
  const cached = () =>
    queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey }) => queryKey);
  return { adapter, queryClient, asked, cached };
}

it('asks no search with a password or a card, and caches none', async () => {
  const { adapter, queryClient, asked, cached } = listening();
  const user = showForm(adapter, {}, { queryClient });
  await user.click(await screen.findByRole('textbox', { name: 'Subject' }));
  await user.paste(`No access with the password: ${password}`);
  await user.click(box(/^Message/));
  await user.paste(`Paid twice with ${card}, the root password is ${password} by the way`);
  await waitFor(() => {
    expect(asked).toContainEqual(expect.stringContaining('No access with the password'));
    expect(asked).toContainEqual(expect.objectContaining({ body: expect.stringContaining('Paid twice') as string }));
  });
  for (const one of [password, card]) {
    expect(JSON.stringify(asked)).not.toContain(one);
    expect(JSON.stringify(cached())).not.toContain(one);
  }
});

it('keeps none in the cache where requests are compared on the page, nor where the notice is switched off', async () => {
  const { adapter, queryClient, cached } = listening({ comparesHere: true });
  const user = showForm(adapter, {}, { queryClient, assist: { secrets: false } });
  await screen.findByRole('textbox', { name: 'Subject' });
  await user.click(box(/^Message/));
  await user.paste(`Paid twice with ${card}, the root password is ${password} by the way`);
  await waitFor(() => expect(JSON.stringify(cached())).toContain('Paid twice'));
  await waitFor(() => expect(JSON.stringify(cached())).toMatch(/similar.*Paid twice/));
  expect(JSON.stringify(cached())).not.toContain(password);
  expect(JSON.stringify(cached())).not.toContain(card);
});
