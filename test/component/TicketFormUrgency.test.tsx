import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Priority, SupportProviderProps, TicketPrefill } from 'ticketdock';
import { fill, memory, seed, send, showForm, watching } from '../support/ticketForm.js';

const question = /^Is the service down for your users right now/;
const yes = () => screen.getByRole('radio', { name: 'Yes, it is down' });
const no = () => screen.getByRole('radio', { name: 'No' });
const plain = (name: string) =>
  within(screen.getByRole('radiogroup', { name: /^Priority/ })).getByRole('radio', { name });
const disclosure = () => screen.getByText(/^Choose the priority yourself/);
const doubt = /^“High” means “The service is down right now”\. Is it so here\?$/;

const desk = (...priorities: Priority[]) => memory({ seed: { ...seed, desk: { priorities } } });

async function show(adapter = memory(), prefill: TicketPrefill = {}, provider: Partial<SupportProviderProps> = {}) {
  const watched = watching(adapter);
  const user = showForm(watched.adapter, { prefill: { departmentId: 'technical', ...prefill } }, provider);
  await screen.findByRole('textbox', { name: 'Subject' });
  return { user, sent: watched.sent };
}

async function sendIt(user: UserEvent) {
  await fill(user);
  await user.click(send());
  await screen.findByRole('heading', { name: /is created/ });
}

it('asks whether it is down, in words, and has the picker at hand', async () => {
  await show();

  expect(screen.getByRole('radiogroup', { name: question })).toBeVisible();
  expect(yes()).not.toBeChecked();
  expect(no()).not.toBeChecked();
  expect(disclosure()).toHaveTextContent('Choose the priority yourself (now: Normal)');
  expect(plain('Normal')).not.toBeVisible();
});

it('takes the priority that is there for it when something is down', async () => {
  const { user, sent } = await show();
  await user.click(yes());

  expect(plain('High')).toBeChecked();
  await sendIt(user);
  expect(sent).toMatchObject([{ priorityId: 'high' }]);
});

it('takes the usual one when nothing is down', async () => {
  const { user, sent } = await show();
  await user.click(no());
  expect(no()).toBeChecked();
  await sendIt(user);

  expect(sent).toMatchObject([{ priorityId: 'normal' }]);
});

it('takes the usual one when nobody answers', async () => {
  const { user, sent } = await show();
  await sendIt(user);

  expect(sent).toMatchObject([{ priorityId: 'normal' }]);
});

it('leaves the priority to the backend when nobody answers and it has no usual one', async () => {
  const { user, sent } = await show(desk({ id: 'low', label: 'Low' }, { id: 'high', label: 'High', urgent: true }));
  await sendIt(user);

  expect(sent[0]).not.toHaveProperty('priorityId');
});

it('agrees with what is picked below', async () => {
  const { user } = await show();
  await user.click(disclosure());
  await user.click(plain('High'));
  expect(yes()).toBeChecked();

  await user.click(plain('Low'));
  expect(no()).toBeChecked();
  expect(disclosure()).toHaveTextContent('(now: Low)');
});

it('asks once whether high is meant, keeps it, and gives the focus back', async () => {
  const { user } = await show();
  await user.click(yes());
  expect(screen.getByText(doubt)).toHaveRole('status');

  await user.click(screen.getByRole('button', { name: 'Yes, keep “High”' }));
  expect(screen.queryByText(doubt)).not.toBeInTheDocument();
  expect(yes()).toBeChecked();
  expect(yes()).toHaveFocus();

  await user.click(no());
  await user.click(yes());
  expect(screen.queryByText(doubt)).not.toBeInTheDocument();
});

it('makes it normal when that was not meant', async () => {
  const { user } = await show();
  await user.click(disclosure());
  await user.click(plain('High'));
  await user.click(screen.getByRole('button', { name: 'No, make it “Normal”' }));

  expect(plain('Normal')).toBeChecked();
  expect(no()).toBeChecked();
  expect(no()).toHaveFocus();
});

it('is not held up by the question', async () => {
  const { user, sent } = await show();
  await user.click(yes());
  expect(screen.getByText(doubt)).toBeVisible();
  await sendIt(user);

  expect(sent).toMatchObject([{ priorityId: 'high' }]);
});

it('takes the question back when something else is chosen instead of an answer', async () => {
  const { user } = await show();
  await user.click(yes());
  await user.click(no());

  expect(screen.queryByText(doubt)).not.toBeInTheDocument();
  await user.click(yes());
  expect(screen.getByText(doubt)).toBeVisible();
});

it('says what high is for where the backend does not', async () => {
  const { user } = await show(
    desk({ id: 'normal', label: 'Normal', default: true }, { id: 'high', label: 'High', urgent: true }),
  );
  await user.click(yes());

  expect(screen.getByText(/^“High” is for what is down right now and cannot wait/)).toBeVisible();
});

it('opens the picker for an uncommon priority that the host has filled in', async () => {
  await show(memory(), { priorityId: 'low' });

  expect(plain('Low')).toBeVisible();
  expect(plain('Low')).toBeChecked();
  expect(no()).toBeChecked();
});

it('does not doubt what the host has filled in', async () => {
  await show(memory(), { priorityId: 'high' });

  expect(yes()).toBeChecked();
  expect(screen.queryByText(doubt)).not.toBeInTheDocument();
});

it.each([
  [
    'no priority is for what is down',
    {},
    [
      { id: 'normal', label: 'Normal', default: true },
      { id: 'low', label: 'Low' },
    ],
  ],
  [
    'every priority is',
    {},
    [
      { id: 'high', label: 'High', urgent: true },
      { id: 'top', label: 'Top', urgent: true },
    ],
  ],
  ['the host has switched it off', { assist: { urgency: false } }, undefined],
  ['the host has switched all help off', { assist: false as const }, undefined],
])('picks without a question where %s', async (_, provider, priorities) => {
  const { user } = await show(priorities ? desk(...priorities) : memory(), {}, provider);

  expect(screen.queryByRole('radiogroup', { name: question })).not.toBeInTheDocument();
  const radios = within(screen.getByRole('radiogroup', { name: /^Priority/ })).getAllByRole('radio');
  for (const radio of radios) await user.click(radio);
  expect(radios.at(-1)).toBeChecked();
  expect(screen.queryByText(/Is it so here/)).not.toBeInTheDocument();
});
