import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketForm, type ContextOffer } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { withDesk } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

const health: ContextOffer = { id: 'health', label: 'State of the server', value: 'running, disk 81% full' };

const offering = (...context: ContextOffer[]) => ({ support: { provider: { assist: { context } } } });

const everything = offering('page', 'browser', 'timeZone', health);

/** Technical details that go along with a request: only by consent, each one seen before. */
const meta = {
  title: 'TicketForm/Context',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: {
    onCreated: fn(),
    prefill: { departmentId: 'technical', subject: 'No SSH access to web-1', body: 'Since 08:40 nobody can log in.' },
  },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const tick: Story['play'] = async ({ canvas, userEvent }) => {
  await userEvent.click(await canvas.findByRole('checkbox', { name: /^Send technical details along/ }));
  await canvas.findByRole('list', { name: 'What will be sent' });
};

/** Not ticked: nothing goes, and nothing is found out either. */
export const Off: Story = {
  parameters: everything,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('checkbox', { name: /^Send technical details along/ })).not.toBeChecked();
    await expect(canvas.queryByRole('list', { name: 'What will be sent' })).toBeNull();
  },
};

/** Ticked: exactly what will be sent, letter by letter. */
export const On: Story = {
  parameters: everything,
  play: async (context) => {
    await tick(context);
    await expectShown(context.canvas, navigator.userAgent, 'running, disk 81% full', /\(UTC.*\)$/);
  },
};

/** One is taken out: it stays in its place, to be put back. */
export const Removed: Story = {
  parameters: everything,
  play: async (context) => {
    const { canvas, userEvent } = context;
    await tick(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Do not send: Browser' }));
    await expect(canvas.getByRole('button', { name: 'Send after all: Browser' })).toHaveFocus();
    await expectShown(canvas, 'will not be sent');
    await expect(canvas.queryByText(navigator.userAgent)).toBeNull();
  },
};

/** The host could not find one out: it is left out, and that is said. */
export const Failed: Story = {
  parameters: offering('timeZone', { ...health, value: () => Promise.reject(new Error('no answer')) }),
  play: async (context) => {
    await tick(context);
    await expectShown(context.canvas, 'could not be found out, so it is left out');
  },
};

/** The host is still finding it out. */
export const Waiting: Story = {
  parameters: offering('timeZone', { ...health, value: () => new Promise<string>(() => {}) }),
  play: async (context) => {
    await tick(context);
    await expectShown(context.canvas, 'being found out…');
  },
};

/** Secrets in addresses never show, and never go. */
export const Scrubbed: Story = {
  parameters: offering({
    id: 'from',
    label: 'Came from',
    value: 'https://anna:word@panel.example/services/42/console?token=8a71f0&tab=boot',
  }),
  play: async (context) => {
    await tick(context);
    await expectShown(context.canvas, 'https://panel.example/services/42/console?token=***&tab=boot');
  },
};

/** The message is so long that they do not fit under it: said before it is sent. */
export const TooLong: Story = {
  parameters: {
    support: {
      ...offering('timeZone', health).support,
      backend: (stage: Stage) => withDesk(stage, { limits: { maxBodyLength: 60 } }),
    },
  },
  play: async (context) => {
    await tick(context);
    await expectShown(context.canvas, /do not fit under the message/);
  },
};

/** In Russian on a phone. */
export const RussianPhone: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  parameters: {
    ...offering('page', 'browser', 'timeZone', { ...health, label: 'Состояние сервера', value: 'работает' }),
    stage: { width: 360 },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: new RegExp(ru.context.consent) }));
    await userEvent.click(await canvas.findByRole('button', { name: ru.context.remove(ru.context.page) }));
    await expectShown(canvas, ru.context.removed, 'работает');
    const card = canvasElement.querySelector('.card');
    await expect(card?.scrollWidth).toBe(card?.clientWidth);
  },
};

/** Right to left. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  parameters: everything,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('checkbox', { name: /أرسل التفاصيل التقنية/ }));
    await expectShown(canvas, navigator.userAgent);
  },
};

/** Dark, as the page around it. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  parameters: everything,
  play: async (context) => {
    await tick(context);
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Do not send: Page' }));
    await expectShown(context.canvas, 'will not be sent');
  },
};
