import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { SupportEvent, SupportProviderProps } from 'ticketdock';
import type { TicketAdapter } from '../../src/core/adapter.js';
import { box, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

const articles = [
  {
    id: 'keys',
    title: 'Adding an SSH key',
    url: '/help/keys',
    excerpt: 'Sign in without a password.',
    body: {
      format: 'text' as const,
      value: 'Make a key:\n\n```\nssh-keygen -t ed25519\n```\n\n<img src=x onerror=alert(1)>',
    },
  },
  { id: 'ssh', title: 'No SSH access: what to check', url: 'https://help.example/ssh', excerpt: 'Two minutes.' },
  { id: 'trap', title: 'SSH in one click', url: 'javascript:alert(1)' },
];
const helpful = (options = {}) => memory({ seed: { ...seed, articles }, ...options });

const region = () => screen.findByRole('region', { name: 'Answers that may help' });

const gone = async () => {
  await new Promise((resolve) => setTimeout(resolve, 700));
  return screen.queryByRole('region', { name: /Answers/ }) === null;
};

async function write(adapter: TicketAdapter, provider: Partial<SupportProviderProps> = {}, props = {}) {
  const user = showForm(adapter, props, provider);
  await user.click(await screen.findByRole('textbox', { name: 'Subject' }));
  await user.paste('ssh key');
  return user;
}

it('shows articles about the subject, titles that fit best first, and says how many', async () => {
  await write(helpful());
  const list = within(await region());
  expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    expect.stringContaining('Adding an SSH key'),
    expect.stringContaining('No SSH access: what to check'),
    expect.stringContaining('SSH in one click'),
  ]);
  expect(list.getByText('Sign in without a password.')).toBeVisible();
  expect(await screen.findByText('3 answers that may help, beside the form.')).toBeInTheDocument();
});

it('shows them about the message while there is no subject', async () => {
  const user = showForm(helpful());
  await screen.findByRole('textbox', { name: 'Subject' });
  await user.click(box(/^Message/));
  await user.paste('where do I put my ssh key');
  expect(within(await region()).getByText('Adding an SSH key')).toBeVisible();
});

it('shows them about the message where the subject is only a cry for help', async () => {
  const user = showForm(helpful());
  await user.click(await screen.findByRole('textbox', { name: 'Subject' }));
  await user.paste('Help!!!');
  await user.click(box(/^Message/));
  await user.paste('where do I put my ssh key');
  expect(within(await region()).getByText('Adding an SSH key')).toBeVisible();
});

it('reads an article beside the form, and goes back to the list, by keyboard', async () => {
  const user = await write(helpful());
  const opener = within(await region()).getByRole('button', { name: 'Adding an SSH key' });
  opener.focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('heading', { name: 'Adding an SSH key' })).toHaveFocus();
  expect(screen.getByText('ssh-keygen -t ed25519')).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
  expect(box(/Subject/)).toHaveValue('ssh key');

  await user.click(screen.getByRole('button', { name: 'Back to the answers' }));
  expect(screen.getByRole('button', { name: 'Adding an SSH key' })).toHaveFocus();
});

it('keeps an article that is being read, whatever is found meanwhile', async () => {
  const user = await write(helpful());
  await user.click(within(await region()).getByRole('button', { name: 'Adding an SSH key' }));
  await user.clear(box(/Subject/));
  await user.type(box(/Subject/), 'Something else entirely');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Adding an SSH key' })).toBeVisible());
});

it('opens an article without a body in a tab of its own, and says so; an address that is none is no link', async () => {
  await write(helpful());
  const list = within(await region());
  const link = list.getByRole('link', { name: 'No SSH access: what to check (opens in a new tab)' });
  expect(link).toHaveAttribute('href', 'https://help.example/ssh');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link.getAttribute('rel')).toContain('noopener');
  expect(list.queryByRole('link', { name: /one click/ })).toBeNull();
  expect(list.getByText('SSH in one click')).toBeVisible();
});

it('ends happily: nothing is sent, the host is told, and the way back has everything', async () => {
  const onEvent = vi.fn<(event: SupportEvent) => void>();
  const onCancel = vi.fn<() => void>();
  const { adapter, sent } = watching(helpful());
  const user = await write(adapter, { onEvent }, { onCancel });
  await user.click(box(/^Message/));
  await user.paste('since today');
  await user.click(within(await region()).getByRole('button', { name: 'Adding an SSH key' }));
  await user.click(screen.getByRole('button', { name: 'This solved it' }));

  expect(screen.getByRole('heading', { name: 'Glad it is solved. Nothing was sent.' })).toHaveFocus();
  expect(screen.queryByRole('form')).toBeNull();
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'solved', articleId: 'keys' });
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Leave the form' }));
  expect(onCancel).toHaveBeenCalledOnce();

  await user.click(screen.getByRole('button', { name: 'Back to my request' }));
  await waitFor(() => expect(box(/^Message/)).toHaveFocus());
  expect(box(/Subject/)).toHaveValue('ssh key');
  expect(box(/^Message/)).toHaveValue('since today');
});

it('asks whether an article helped that was read in another tab', async () => {
  const onEvent = vi.fn<(event: SupportEvent) => void>();
  const user = await write(helpful(), { onEvent });
  const link = within(await region()).getByRole('link', { name: /what to check/ });
  link.addEventListener('click', (event) => event.preventDefault());
  await user.click(link);
  await user.click(screen.getByRole('button', { name: 'This solved it: No SSH access: what to check' }));
  expect(onEvent).toHaveBeenCalledWith({ type: 'solved', articleId: 'ssh' });
});

it('goes when it is waved away, hands the focus on, and stays away', async () => {
  const user = await write(helpful());
  await user.click(within(await region()).getByRole('button', { name: 'Hide the answers' }));
  expect(box(/^Message/)).toHaveFocus();
  await user.type(box(/Subject/), ' again');
  expect(await gone()).toBe(true);
});

it('is silent where the search fails, where there is none, and where it is switched off', async () => {
  const { searchArticles: _, ...without } = helpful();
  for (const [adapter, provider] of [
    [helpful({ faults: { searchArticles: 'unavailable' } }), {}],
    [without, {}],
    [helpful(), { assist: { articles: false } }],
  ] as const) {
    document.body.replaceChildren();
    await write(adapter, provider);
    expect(await gone()).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(send()).toBeVisible();
  }
});
