import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { TicketForm, type Department } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { withDesk } from '../support/seeds.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** The seed page's five questions, as light prompts that fill one message: in any order, none of them demanded. */
const meta = {
  title: 'TicketForm/Guide',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { prefill: { departmentId: 'technical', subject: 'No SSH access to web-1' } },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const begun = 'What fails:\nNobody can log in to web-1 over SSH.\n\nWhat I tried:\n';
const error = 'ssh: connect to host 203.0.113.24 port 22: Connection refused\n    at ```line``` 1';

/** Nothing is written yet. */
export const Prompts: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'What fails' })).toBeVisible();
    await expect(canvas.getByText(/^Answer what you can/)).toBeVisible();
  },
};

/** One is being answered: its heading is in the message, its question under the row. */
export const Answering: Story = {
  args: { prefill: { ...meta.args.prefill, body: 'Since 08:40.' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'What I did before' }));
    const message = canvas.getByRole('textbox', { name: 'Message' });
    await expect(message).toHaveFocus();
    await userEvent.keyboard('Changed the port in sshd_config');
    await expect(message).toHaveValue('Since 08:40.\n\nWhat I did before:\nChanged the port in sshd_config');
    await expect(canvas.getByText('What did you do before the problem appeared?')).toBeVisible();
    await expect(await canvas.findByRole('button', { name: 'What I did before (answered)' })).toBeVisible();
  },
};

/** What has an answer is marked, by more than a colour; what has only a heading is not. */
export const PartlyAnswered: Story = {
  args: { prefill: { ...meta.args.prefill, body: begun } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'What fails (answered)' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'What I tried' })).toBeVisible();
  },
};

/** The text of an error is pasted into a box of its own. */
export const PastingAnError: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Error text' }));
    const box = await canvas.findByRole('textbox', { name: 'Paste the error exactly as it is' });
    await expect(box).toHaveFocus();
    await userEvent.paste(error);
  },
};

/** It goes into the message letter by letter, and the writing goes on after it. */
export const ErrorInserted: Story = {
  args: { prefill: { ...meta.args.prefill, body: begun } },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await PastingAnError.play?.(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Insert' }));
    const message = canvas.getByRole('textbox', { name: 'Message' });
    await expect(message).toHaveFocus();
    await expect(message).toHaveValue(`${begun}\nError text:\n\`\`\`\`\n${error}\n\`\`\`\`\n`);
    await expect(await canvas.findByRole('button', { name: 'Error text (answered)' })).toBeVisible();
  },
};

/** Folded away: it stays so for this customer. */
export const Folded: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: 'Steps' });
    const fold = canvas.getByRole('button', { name: 'What helps us to help you' });
    await userEvent.click(fold);
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await expect(fold).toHaveFocus();
    await expect(canvas.queryByRole('button', { name: 'Steps' })).toBeNull();
  },
};

const billing: Department = {
  id: 'money',
  label: 'Billing',
  prompts: [
    { id: 'invoice', label: 'Which invoice', description: 'Its number stands at the top, e.g. H-20418.' },
    { id: 'paid', label: 'How it was paid', description: 'By card, by transfer; when; the last four digits.' },
    { id: 'bank', label: 'What the bank says', description: 'Its message, copied as text.', kind: 'code' },
  ],
};

/** A department's own prompts take the place of the five. */
export const OwnPrompts: Story = {
  parameters: { support: { backend: (stage: Stage) => withDesk(stage, { departments: [billing] }) } },
  args: { prefill: { subject: 'Invoice is paid twice' } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'How it was paid' }));
    await expect(canvas.getByText('By card, by transfer; when; the last four digits.')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Steps' })).toBeNull();
  },
};

/** Switched off: the form is as plain as it can be. */
export const SwitchedOff: Story = {
  parameters: { support: { provider: { assist: { guide: false } } } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Message' })).toBeVisible();
    await expect(canvas.queryByRole('group', { name: 'What helps us to help you' })).toBeNull();
  },
};

/** Russian, on a phone: the prompts take as many lines as they need. */
export const RussianPhone: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: ru.guide.tried }));
    await expect(canvas.getByText(ru.guide.triedHelp)).toBeVisible();
    const card = canvasElement.querySelector('.card');
    await expect(card?.scrollWidth).toBe(card?.clientWidth);
  },
};

/** Right to left. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  args: { prefill: { departmentId: 'technical', body: 'ما الذي لا يعمل:\nلا يمكن الدخول إلى web-1' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^ما الذي لا يعمل \(/ })).toBeVisible();
  },
};

/** Nothing below the prompts moves when they come to life, nor when another question is shown. */
export const NothingMoves: Story = {
  parameters: { stage: { width: 360 } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const message = await canvas.findByRole('textbox', { name: 'Message' });
    const placeOf = () => message.getBoundingClientRect().top - canvasElement.getBoundingClientRect().top;
    const before = placeOf();
    const prompt = await canvas.findByRole('button', { name: 'Steps' });
    await expect(placeOf()).toBe(before);
    await userEvent.click(prompt);
    await waitFor(() => expect(canvas.getByText('If you can, the steps that bring the problem back.')).toBeVisible());
    await expect(placeOf()).toBe(before);
  },
};
