import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketForm } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { log, pick, screenshot } from '../support/files.js';
import { expectShown, shows } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/** The form in other languages, themes and widths. */
const meta = {
  title: 'TicketForm/Surroundings',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { onOpen: fn(), onCancel: fn() },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const pressSend: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('button', { name: ru.form.send }));
};

/** Russian, in the words of the seed page. */
export const Russian: Story = { globals: { language: 'ru' }, play: shows(ru.form.serviceHelp, ru.form.departmentHelp) };

/** What is missing, in Russian. */
export const RussianErrors: Story = {
  globals: { language: 'ru' },
  play: async (context) => {
    await pressSend(context);
    await expectShown(context.canvas, ru.form.subjectBlank, ru.form.departmentMissing, ru.form.bodyBlank);
  },
};

/** The confirmation in Russian. */
export const RussianSent: Story = {
  globals: { language: 'ru' },
  args: {
    prefill: { subject: 'Недоступен сервер web-1 по SSH', body: 'С 8:40 не пускает.', departmentId: 'technical' },
  },
  play: async (context) => {
    await pressSend(context);
    await expectShown(context.canvas, /^Запрос №\s?\d+ создан$/, ru.form.nextTitle);
  },
};

/** Right to left: everything stands on the other side; addresses and file names still read left to right. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  args: { prefill: { serviceId: 'vps-web', departmentId: 'technical', subject: 'لا يمكن الوصول إلى web-1' } },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'هل الخدمة متوقفة عن مستخدميك الآن؟', 'إرفاق ملفات');
    await pick(canvasElement, screenshot('لقطة شاشة.png'), log());
    await expect(await canvas.findByText('لقطة شاشة')).toBeVisible();
  },
};

/** Dark, as the page around it. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { prefill: { serviceId: 'vps-web', departmentId: 'technical' } },
  play: async (context) => {
    await context.userEvent.click(await context.canvas.findByRole('button', { name: 'Send' }));
    await expectShown(context.canvas, 'Write in a few words what it is about.');
  },
};

/** A phone, 360 px. */
export const Phone: Story = {
  globals: { viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  play: async ({ canvas, canvasElement }) => {
    await pick(await withPicker(canvas, canvasElement), screenshot(), log());
    await expectShown(canvas, 'certificate warning');
    await expectNothingSticksOut(canvasElement);
  },
};

/** A drawer, 320 px, in Russian: the narrowest with the longest words. */
export const DrawerRussian: Story = {
  globals: { language: 'ru', viewport: { value: 'drawer' } },
  parameters: { stage: { width: 320 } },
  play: async (context) => {
    await pressSend(context);
    await expectShown(context.canvas, ru.form.subjectBlank);
    await expectNothingSticksOut(context.canvasElement);
  },
};

/** Closer, for desks with much to show. */
export const Compact: Story = {
  render: (args) => <TicketForm {...args} data-density="compact" />,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('form');
    await expect(canvasElement.querySelector('.tkd-root[data-density="compact"]')).toBeVisible();
  },
};

async function withPicker(canvas: { findByText(text: string): Promise<HTMLElement> }, element: HTMLElement) {
  await canvas.findByText('Attach files');
  return element;
}

async function expectNothingSticksOut(element: HTMLElement) {
  const card = element.querySelector('.card');
  await expect(card?.scrollWidth).toBe(card?.clientWidth);
}
