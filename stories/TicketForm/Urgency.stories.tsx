import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { TicketForm } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { expectShown, shows } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/** Priority in words: what is the case is asked, not what it is called. */
const meta = {
  title: 'TicketForm/Urgency',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nobody has answered: the usual priority goes. */
export const Asked: Story = {
  play: async ({ canvas }) => {
    await expectShown(canvas, 'Is the service down for your users right now?', /^Choose the priority yourself/);
    await expect(canvas.getByRole('radio', { name: 'Yes, it is down' })).not.toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'Normal' })).toBeChecked();
  },
};

/** High was chosen: it is asked once whether that is what high is for. */
export const Doubted: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Yes, it is down' }));
    await expectShown(canvas, /^“High” means .* Is it so here\?$/, 'Yes, keep “High”', 'No, make it “Normal”');
    await expect(canvas.getByRole('radio', { name: 'High' })).toBeChecked();
  },
};

/** It was not meant: the usual one is chosen, and the focus is there. */
export const Lowered: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Yes, it is down' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'No, make it “Normal”' }));
    await expect(canvas.getByRole('radio', { name: 'No' })).toHaveFocus();
    await expect(canvas.getByRole('radio', { name: 'Normal' })).toBeChecked();
    await expect(canvas.queryByText(/Is it so here/)).toBeNull();
  },
};

/** The host has filled in an uncommon one: the picker is open, and both agree. */
export const Uncommon: Story = {
  args: { prefill: { priorityId: 'low' } },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'Low');
    await expect(canvas.getByRole('radio', { name: 'Low' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'No' })).toBeChecked();
  },
};

/** Switched off by the host: the backend's priorities as they are. */
export const SwitchedOff: Story = {
  parameters: { support: { provider: { assist: { urgency: false } } } },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'Priority', 'Low', 'Normal', 'High');
    await expect(canvas.queryByText('Is the service down for your users right now?')).toBeNull();
  },
};

/** Russian, on a phone, with the question. */
export const RussianOnPhone: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: ru.urgency.yes }));
    await expectShown(canvas, ru.urgency.question, /У вас так\?$/, ru.urgency.keep('Высокий'));
  },
};

/** Right to left. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  play: shows('هل الخدمة متوقفة عن مستخدميك الآن؟'),
};
