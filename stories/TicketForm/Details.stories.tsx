import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { TicketForm, type Department } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { seedFor, withDesk } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** What was recognised in the message, whose service it is, and what the department still needs. */
const meta = {
  title: 'TicketForm/Details',
  component: TicketForm,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: {
    prefill: { departmentId: 'technical', serviceId: 'vps-web', subject: 'The site of the workshop is down' },
  },
} satisfies Meta<typeof TicketForm>;

export default meta;
type Story = StoryObj<typeof meta>;

const found = 'Since 09:30 on 203.0.113.24 error 502, and the worker ended with exit code 137.';
const about = 'Nobody can log in to 203.0.113.24 since the morning.';
const vague = 'The site of our workshop does not open, we have tried everything that we could think of.';

const offered = { prefill: { departmentId: 'technical', subject: 'No SSH access', body: about } };
const vaguely = { prefill: { departmentId: 'technical', subject: 'The site is down', body: vague } };

const withNeeds = {
  support: {
    backend: (stage: Stage) => withDesk(stage, { departments: [caring(stage)] }),
  },
};

function caring({ language }: Stage): Department {
  const label = { en: 'Technical support', ru: 'Техническая поддержка', ar: 'الدعم الفني' }[language];
  return { id: 'technical', label, needs: ['address', 'error', 'time'] };
}

/** Facts that staff look for, as quiet chips. */
export const Found: Story = {
  args: { prefill: { ...meta.args.prefill, body: found } },
  play: async ({ canvas }) => {
    const list = await canvas.findByRole('list', { name: 'We found:' });
    await expect(list).toBeVisible();
    await expectShown(canvas, '203.0.113.24', 'error 502', '09:30', 'exit code 137');
  },
};

/** Long ones lose their middle, and keep it for whoever points at them or listens. Secrets in addresses are covered. */
export const Long: Story = {
  args: {
    prefill: {
      ...meta.args.prefill,
      body: [
        'https://flower-workshop.example/catalogue/roses/red/long-stemmed/order?item=17&token=8a71f0',
        '',
        'Traceback (most recent call last):',
        '  File "/srv/shop/views.py", line 42, in cart',
        '    order = Order.objects.get(pk=pk)',
        'OperationalError: (2006, "Server has gone away")',
        '',
        'Mar  1 10:00:00 web-1 sshd[123]: Invalid user admin',
        'Mar  1 10:00:02 web-1 sshd[123]: Invalid user root',
      ].join('\n'),
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'https://flower-works…r?item=17&token=***', 'stack trace', 'log, 2 lines');
  },
};

/** More than a line of them: the rest is a press away. */
export const Many: Story = {
  args: {
    prefill: {
      ...meta.args.prefill,
      body: Array.from({ length: 14 }, (_, index) => `203.0.113.${index + 1} does not answer`).join('\n'),
    },
  },
  play: async ({ canvas, userEvent }) => {
    const more = await canvas.findByRole('button', { name: 'Show 6 more' });
    await expect(canvas.queryByText('203.0.113.14')).toBeNull();
    await userEvent.click(more);
    await expectShown(canvas, '203.0.113.14');
    await expect(canvas.getByRole('button', { name: 'Show fewer' })).toHaveFocus();
  },
};

/** An address of the customer's own service is in the message, and the service is not chosen. */
export const ServiceOffered: Story = {
  args: offered,
  play: async ({ canvas }) => {
    await expectShown(canvas, '203.0.113.24 is your VPS web-1.');
    await expect(canvas.getByRole('button', { name: 'Choose it' })).toHaveAccessibleDescription(
      '203.0.113.24 is your VPS web-1.',
    );
  },
};

/** Chosen: the offer is gone, the service is in its field, and the writer is back in the message. */
export const ServiceChosen: Story = {
  args: offered,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Choose it' }));
    await expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveFocus();
    await expect(canvas.queryByRole('button', { name: 'Choose it' })).toBeNull();
    await expect(canvas.getByRole('combobox', { name: /^Service/ })).toHaveTextContent('VPS web-1');
    await expectShown(canvas, 'VPS web-1 is chosen.');
  },
};

/** Not about that service: the offer does not come back. */
export const ServiceWavedAway: Story = {
  args: offered,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'It is not about VPS web-1' }));
    await expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveFocus();
    await userEvent.keyboard(' Neither from the office.');
    await expectShown(canvas, '203.0.113.24');
    await expect(canvas.queryByRole('button', { name: 'Choose it' })).toBeNull();
  },
};

/** Asked once, when there is a message and a pause: what this department usually needs. */
export const Missing: Story = {
  args: vaguely,
  parameters: withNeeds,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Not now' }, { timeout: 4000 })).toBeVisible();
    await expectShown(
      canvas,
      '“Technical support” usually needs: the address of the server or the site, the exact text of the error, and when it began.',
    );
  },
};

/** One of them is answered: the others are still asked for. Then all are, and nothing is asked any more. */
export const MissingAnswered: Story = {
  args: vaguely,
  parameters: withNeeds,
  play: async ({ canvas, userEvent }) => {
    await canvas.findByRole('button', { name: 'Not now' }, { timeout: 4000 });
    const message = canvas.getByRole('textbox', { name: 'Message' });
    await userEvent.type(message, ' Since 09:30.');
    await expectShown(canvas, /usually needs: the address of the server or the site and the exact text of the error/);
    await userEvent.type(message, ' Error 502 on flower-workshop.example.');
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Not now' })).toBeNull());
    await expect(message).toHaveFocus();
  },
};

/** Not now is not again in this draft. */
export const MissingWavedAway: Story = {
  args: vaguely,
  parameters: withNeeds,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Not now' }, { timeout: 4000 }));
    await expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveFocus();
    await expect(canvas.queryByRole('button', { name: 'Not now' })).toBeNull();
  },
};

const everything = {
  support: {
    backend: (stage: Stage) => {
      const seed = seedFor(stage);
      return { seed: { ...seed, desk: { ...seed.desk, departments: [caring(stage)] } } };
    },
  },
};

/** In Russian on a phone: one thing is asked at a time, the next one after the answer. */
export const RussianPhone: Story = {
  globals: { language: 'ru', viewport: { value: 'phone' } },
  parameters: { ...everything, stage: { width: 360 } },
  args: {
    prefill: {
      departmentId: 'technical',
      subject: 'Не открывается сайт мастерской',
      body: 'Не открывается https://flower-workshop.example/catalogue/roses/red, заказ №12345 не оформить. Помогите разобраться.',
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expectShown(canvas, ru.details.choose, 'заказ 12345');
    await userEvent.click(canvas.getByRole('button', { name: ru.details.choose }));
    await canvas.findByRole('button', { name: ru.details.notNow }, { timeout: 4000 });
    const card = canvasElement.querySelector('.card');
    await expect(card?.scrollWidth).toBe(card?.clientWidth);
  },
};

/** Right to left: addresses still read left to right. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  parameters: everything,
  args: {
    prefill: {
      departmentId: 'technical',
      subject: 'لا يمكن الوصول',
      body: 'لا يمكن الوصول إلى 203.0.113.24 عبر SSH، ويظهر الخطأ HTTP 502 عند فتح الموقع من أي جهاز.',
    },
  },
  play: async ({ canvas, userEvent }) => {
    await expectShown(canvas, '203.0.113.24');
    await userEvent.click(await canvas.findByRole('button', { name: /^لا يخص/ }));
    await canvas.findByRole('button', { name: 'ليس الآن' }, { timeout: 4000 });
  },
};

/** Dark, as the page around it. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { prefill: { departmentId: 'technical', subject: 'No SSH access', body: `${found} ${about}` } },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'error 502', '203.0.113.24 is your VPS web-1.');
  },
};
