import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketForm } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { withSupport } from '../support/withSupport.js';

/** A message about two problems: it can become two requests, both kept, that go to the right people sooner. */
const meta = {
  title: 'TicketForm/Split',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: {
    onCreated: fn(),
    onOpen: fn(),
    prefill: {
      serviceId: 'vps-web',
      departmentId: 'technical',
      subject: 'No SSH access to the server web-1',
      body: 'Since 08:40 nobody can log in to 203.0.113.24: Connection refused.\n\nAnother question: how do I pay for the next year in advance, and is there a discount?',
    },
  },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

type Context = Parameters<NonNullable<Story['play']>>[0];

async function split({ canvas, userEvent }: Context) {
  await userEvent.click(await canvas.findByRole('button', { name: 'Make two requests' }));
}

/** What was noticed, why it matters, and both parts. */
export const Offered: Story = {
  play: async ({ canvas }) => {
    const offer = await canvas.findByRole('region', { name: 'This looks like two different questions' });
    await expect(offer).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'No, it is one' })).toBeVisible();
  },
};

/** It is one: the offer is gone for this draft, and the message has the focus. */
export const TurnedDown: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'No, it is one' }));
    await expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveFocus();
    await expect(canvas.queryByRole('region', { name: /two different/ })).toBeNull();
  },
};

/** Two requests beside each other: the first one is on screen. */
export const First: Story = {
  play: async (context) => {
    await split(context);
    const { canvas } = context;
    await expect(canvas.getByRole('button', { name: /^Request 1 of 2/ })).toHaveAttribute('aria-current', 'true');
    await expect(canvas.getByRole('textbox', { name: 'Subject' })).toHaveFocus();
  },
};

/** The second one, reached by the keyboard: it has its part of the message, and the service and department of the first. */
export const Second: Story = {
  play: async (context) => {
    await split(context);
    const { canvas, userEvent } = context;
    (await canvas.findByRole('button', { name: /^Request 2 of 2: Another question/ })).focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveValue(
      'Another question: how do I pay for the next year in advance, and is there a discount?',
    );
    await expect(canvas.getByRole('combobox', { name: /Service/ })).toHaveTextContent('VPS web-1');
  },
};

/** Joined again: the message is whole, and the offer does not come back. */
export const Joined: Story = {
  play: async (context) => {
    await split(context);
    const { canvas, userEvent } = context;
    await userEvent.click(canvas.getByRole('button', { name: 'Join them again' }));
    await expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveFocus();
    await expect(canvas.queryByRole('navigation')).toBeNull();
  },
};

/** The first is sent: the way on is the second. */
export const FirstSent: Story = {
  play: async (context) => {
    await split(context);
    const { canvas, userEvent, args } = context;
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expect(await canvas.findByRole('button', { name: 'Go on with the second request' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^Request 1 of 2.*\(sent\)$/ })).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Create another' })).toBeNull();
    await expect(args.onCreated).toHaveBeenCalledOnce();
  },
};

const russian = {
  subject: 'Недоступен сервер по SSH',
  serviceId: 'vps-web',
  departmentId: 'technical',
  body: 'С 08:40 никто не может войти на 203.0.113.24: Connection refused.\n\nИ ещё один вопрос: как оплатить следующий год заранее и есть ли скидка?',
};

/** Russian, on a phone: the offer. */
export const RussianOnPhone: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  args: { prefill: russian },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: ru.split.title })).toBeVisible();
  },
};

/** Russian, on a phone: the two requests. */
export const RussianDrafts: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  args: { prefill: russian },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: ru.split.accept }));
    await expect(canvas.getByRole('navigation', { name: ru.split.drafts })).toBeVisible();
    await expect(canvasElement.scrollWidth, 'nothing sticks out').toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** Right to left. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'أنشئ طلبين' }));
    await expect(canvas.getByRole('navigation', { name: 'طلبات هذه الرسالة' })).toBeVisible();
  },
};
