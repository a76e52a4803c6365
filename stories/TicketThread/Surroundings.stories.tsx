import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketThread } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { expectShown, shows } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/** A thread in other languages, themes and widths. */
const meta = {
  title: 'TicketThread/Surroundings',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { ticketId: 'ticket-1067', onBack: fn() },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;

async function expectNothingSticksOut(element: HTMLElement) {
  const card = element.querySelector('.card');
  await expect(card?.scrollWidth).toBe(card?.clientWidth);
}

/** Russian, in the words of the seed page. */
export const Russian: Story = {
  globals: { language: 'ru' },
  play: shows('Недоступен сервер web-1 по SSH', ru.thread.yourTurn, ru.thread.newSince, ru.thread.reply),
};

/** A closed one with a long story, in Russian. */
export const RussianClosed: Story = {
  globals: { language: 'ru' },
  args: { ticketId: 'ticket-1024' },
  play: shows('web-1 не загружается после обновления ядра', ru.thread.replyReopens),
};

/** Right to left: commands, addresses and logs still read left to right. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'لا يمكن الوصول إلى الخادم web-1 عبر SSH', 'جديد منذ غيابك');
    await expect(canvasElement.querySelector('.tkd-code')).toHaveAttribute('dir', 'ltr');
    await expect(canvas.getByText('/etc/ssh/sshd_config').closest('code')).toHaveAttribute('dir', 'ltr');
    await expectNothingSticksOut(canvasElement);
  },
};

/** Dark, as the page around it. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  play: shows('No SSH access to the server web-1', 'New since you left'),
};

/** A phone, 360 px. */
export const Phone: Story = {
  globals: { viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'No SSH access to the server web-1', 'New since you left');
    await expectNothingSticksOut(canvasElement);
  },
};

/** A drawer, 320 px. */
export const Drawer: Story = {
  globals: { viewport: { value: 'drawer' } },
  args: { ticketId: 'ticket-1066' },
  parameters: { stage: { width: 320 } },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'The shop answers slowly since noon');
    await expectNothingSticksOut(canvasElement);
  },
};

/** A drawer, 320 px, in Russian: the narrowest with the longest words. */
export const DrawerRussian: Story = {
  globals: { language: 'ru', viewport: { value: 'drawer' } },
  parameters: { stage: { width: 320 } },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, ru.thread.newSince);
    await expectNothingSticksOut(canvasElement);
  },
};

/** Closer, for desks with much to show. */
export const Compact: Story = {
  render: (args) => <TicketThread {...args} data-density="compact" />,
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'No SSH access to the server web-1');
    await expect(canvasElement.querySelector('.tkd-root[data-density="compact"]')).toBeVisible();
  },
};
