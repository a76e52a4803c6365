import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, within } from 'storybook/test';
import { TicketForm } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { arabic } from '../support/arabic.js';
import { loadBackend } from '../support/backend.js';
import { log, pick, screenshot } from '../support/files.js';
import { expectShown } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/** The line to the backend is broken. */
const broken = {
  backend: () => ({ faults: { createTicket: 'network' as const } }),
  provider: { contact: { email: 'help@northhost.example' } },
};

/**
 * Sending keeps failing and the desk has an address: the request as an e-mail that is ready, with everything the desk asks of one
 * (seed page, "По электронной почте").
 */
const meta = {
  title: 'TicketForm/EmailWayOut',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  parameters: { support: broken },
  beforeEach() {
    // The waits between the tries are shorter by chance, by up to a quarter.
    const { random } = Math;
    Math.random = () => 0.9 + random() / 10;
    return () => {
      Math.random = random;
    };
  },
  args: {
    onOpen: fn(),
    prefill: {
      subject: 'No SSH access to the server web-1',
      body: 'Since 08:40 nobody can log in to 203.0.113.24.\n\nssh: connect to host 203.0.113.24 port 22: Connection refused',
      departmentId: 'technical',
      serviceId: 'vps-web',
    },
  },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

type Context = Parameters<NonNullable<Story['play']>>[0];

/** Presses Send, and waits until the kit, after five tries of its own, gives up. */
async function failToSend({ canvas, userEvent }: Context, send = 'Send', name = 'You can send it by e-mail') {
  await userEvent.click(await canvas.findByRole('button', { name: send }));
  return within(await canvas.findByRole('group', { name }, { timeout: 14_000 }));
}

/**
 * As it appears, and opened to be looked at: the mail program is one press away, files can be saved to be attached by hand, also a
 * screenshot that was only pasted, and the panel stays the faster way.
 */
export const Offered: Story = {
  play: async (context) => {
    await attach(context, 'Attach files');
    await context.canvas.findByRole('button', { name: 'Remove error.log' });
    const offer = await failToSend(context);
    const link = offer.getByRole('link', { name: 'Write an e-mail' });
    await expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/^mailto:help@northhost\.example\?subject=No%20SSH/),
    );
    await expect(await offer.findByRole('link', { name: 'Save certificate warning.png' })).toHaveAttribute('download');
    await context.userEvent.click(offer.getByText('Look at the letter'));
    await expectShown(
      offer,
      'Requests sent here are handled first.',
      /Department: Technical support/,
      /Login \(e-mail\)/,
    );
    await expect(context.canvas.getByRole('button', { name: 'Send again' })).toBeVisible();
  },
};

/** Longer than a mail program takes: the letter is copied instead, and pasted. A password in it does not go by mail. */
export const TooLong: Story = {
  args: {
    prefill: {
      ...meta.args.prefill,
      body: `${'Since 08:40 nobody can log in to 203.0.113.24. '.repeat(50)}\n\nlogin: root\npassword: Qwerty12!`,
    },
  },
  play: async (context) => {
    const offer = await failToSend(context);
    await expectShown(
      offer,
      /The text is too long to be filled in for you/,
      /Passwords, keys and card numbers are left out/,
    );
    await expect(offer.queryByText(/Qwerty12/)).toBeNull();
    await expect(offer.getByRole('link', { name: 'Write an e-mail' })).toHaveAttribute(
      'href',
      expect.stringMatching(/body=Paste%20the%20copied/),
    );
  },
};

const russian = {
  subject: 'Недоступен сервер web-1 по SSH',
  body: 'С 08:40 никто не может войти на 203.0.113.24.\n\nssh: connect to host 203.0.113.24 port 22: Connection refused\n\nПерезагрузка из панели не помогла.',
  departmentId: 'technical',
  serviceId: 'vps-web',
};

/** A phone, 360 px, in Russian, in the words of the seed page. */
export const PhoneRussian: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  args: { prefill: russian },
  play: async (context) => {
    await attach(context, ru.attachments.attach);
    await context.canvas.findByRole('button', { name: ru.attachments.remove('error.log') });
    const offer = await failToSend(context, ru.form.send, ru.emailOut.title);
    await context.userEvent.click(offer.getByText(ru.emailOut.look));
    await expectShown(offer, ru.emailOut.panelFirst, /Логин \(E-mail\) в личном кабинете: /);
    const card = context.canvasElement.querySelector('.card');
    await expect(card?.scrollWidth).toBe(card?.clientWidth);
  },
};

/** Right to left: the letter's lines each in their own direction. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  args: {
    prefill: {
      ...meta.args.prefill,
      subject: 'لا يمكن الوصول إلى web-1',
      body: 'منذ 08:40 لا يستطيع أحد الدخول.\n\nConnection refused',
    },
  },
  play: async (context) => {
    await attach(context, 'إرفاق ملفات');
    await context.canvas.findByText('error');
    const offer = await failToSend(context, 'إرسال', arabic.emailOut?.title);
    await context.userEvent.click(offer.getByText(arabic.emailOut?.look ?? ''));
    await expectShown(offer, arabic.emailOut?.panelFirst ?? '');
  },
};

async function attach({ canvas, canvasElement }: Context, button: string) {
  await canvas.findByText(button);
  await pick(canvasElement, screenshot(), log());
}
