import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { TicketForm } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { german } from '../support/german.js';
import { withSupport } from '../support/withSupport.js';

/** One quiet line under a subject that tells staff nothing: why, and how a better one looks. It never blocks sending. */
const meta = {
  title: 'TicketForm/Coach',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const name = 'About the subject';

/** It could be any request: nothing is known yet, so that the example is the one of the help page. */
export const Vague: Story = {
  args: { prefill: { subject: 'Problem!!!' } },
  play: async ({ canvas }) => {
    const hint = await canvas.findByRole('group', { name });
    await expect(hint).toHaveTextContent(/^Say what it is about.*“No SSH access to the server”/);
    await expect(canvas.getByRole('textbox', { name: 'Subject' })).not.toHaveAttribute('aria-invalid');
  },
};

/** In capitals. */
export const Shouting: Story = {
  args: { prefill: { subject: 'ALL OUR MAILBOXES ARE GONE SINCE TUESDAY' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name })).toHaveTextContent(/^Small letters are easier to read/);
  },
};

/** A word that says too little. */
export const Short: Story = {
  args: { prefill: { subject: 'SSL' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name })).toHaveTextContent(/^A word or two more/);
  },
};

/** Only a greeting. */
export const Greeting: Story = {
  args: { prefill: { subject: 'Good afternoon' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name })).toHaveTextContent(/^A greeting fits into the message/);
  },
};

/** Only an address, and the service is chosen: the example is about it. */
export const OnlyId: Story = {
  args: { prefill: { subject: '#4821', serviceId: 'vps-web' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name })).toHaveTextContent(/“VPS web-1: no SSH access”/);
  },
};

const known = {
  subject: 'Urgent help!!!',
  body: 'Since noon every page of shop.example.org gives error 502.',
};

/** The error and its address are known: a press makes the subject of them. */
export const Suggestion: Story = {
  args: { prefill: known },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^Use: “Error 502 on shop\.example\.org”$/ })).toBeVisible();
  },
};

/** Pressed: the subject has it and the focus, and the line is gone. Ctrl+Z brings the old one back. */
export const Used: Story = {
  args: { prefill: known },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Use/ }));
    const subject = canvas.getByRole('textbox', { name: 'Subject' });
    await expect(subject).toHaveValue('Error 502 on shop.example.org');
    await expect(subject).toHaveFocus();
    await waitFor(() => expect(canvas.queryByRole('group', { name })).toBeNull());
  },
};

/** Waved away, by the keyboard: it stays away for this draft, and the subject has the focus. */
export const WavedAway: Story = {
  args: { prefill: known },
  play: async ({ canvas, userEvent }) => {
    (await canvas.findByRole('button', { name: 'Hide this hint' })).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('textbox', { name: 'Subject' })).toHaveFocus();
    await expect(canvas.queryByRole('group', { name })).toBeNull();
  },
};

/** Russian, on a phone, with the longest words. */
export const RussianOnPhone: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  args: { prefill: { subject: 'Помогите!!!', body: 'С обеда на magazin-stroymaterialov.example.ru ошибка 502.' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: ru.coach.title })).toHaveTextContent(ru.coach.vague);
    await expect(canvas.getByRole('button', { name: /^Вставить/ })).toBeVisible();
  },
};

/** Right to left. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  args: { prefill: { subject: 'Help', body: 'Error 502 on shop.example.org' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'عن الموضوع' })).toBeVisible();
  },
};

/** The host's words for a language that the kit does not know: the rule is the same. */
export const WordsOfTheHost: Story = {
  args: { prefill: { subject: 'Hilfe, dringend' } },
  parameters: { support: { provider: { assist: { lexicons: [german] } } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name })).toHaveTextContent(/^Say what it is about/);
  },
};
