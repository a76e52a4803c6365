import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketList } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { loadBackend } from '../support/backend.js';
import { withTickets } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** The list in other languages, themes and widths. */
const meta = {
  title: 'TicketList/Surroundings',
  component: TicketList,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { onSelect: fn(), onCreate: fn() },
} satisfies Meta<typeof TicketList>;

export default meta;
type Story = StoryObj<typeof meta>;

async function expectNothingSticksOut(element: HTMLElement) {
  const card = element.querySelector('.card');
  await expect(card?.scrollWidth).toBe(card?.clientWidth);
}

/** Russian, in the words of the seed page. */
export const Russian: Story = {
  globals: { language: 'ru' },
  play: shows(ru.list.title, ru.list.waitingForYou, 'Недоступен сервер web-1 по SSH'),
};

/** Nothing yet, in Russian. */
export const RussianEmpty: Story = {
  globals: { language: 'ru' },
  parameters: { support: { backend: (stage: Stage) => withTickets(stage, []) } },
  play: shows(ru.list.emptyTitle, ru.list.emptyText),
};

/** Right to left. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'لا يمكن الوصول إلى الخادم web-1 عبر SSH', 'بانتظارك');
    await expectNothingSticksOut(canvasElement);
  },
};

/** Dark, as the page around it. */
export const Dark: Story = { globals: { theme: 'dark' }, play: shows('No SSH access to the server web-1') };

/** A phone, 360 px: a row is two lines. */
export const Phone: Story = {
  globals: { viewport: { value: 'phone' } },
  parameters: { stage: { width: 360 } },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'No SSH access to the server web-1', 'Waiting for you');
    await expectNothingSticksOut(canvasElement);
  },
};

/** A drawer, 320 px. */
export const Drawer: Story = {
  globals: { viewport: { value: 'drawer' } },
  parameters: { stage: { width: 320 } },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'No SSH access to the server web-1');
    await expectNothingSticksOut(canvasElement);
  },
};

/** A drawer, 320 px, in Russian: the narrowest with the longest words. */
export const DrawerRussian: Story = {
  globals: { language: 'ru', viewport: { value: 'drawer' } },
  parameters: { stage: { width: 320 } },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, ru.list.waitingForYou);
    await expectNothingSticksOut(canvasElement);
  },
};

/** Half a page, 620 px. */
export const HalfAPage: Story = {
  parameters: { stage: { width: 620 } },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'No SSH access to the server web-1');
    await expectNothingSticksOut(canvasElement);
  },
};

/** Closer, for desks with much to show. */
export const Compact: Story = {
  render: (args) => <TicketList {...args} data-density="compact" />,
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'No SSH access to the server web-1');
    await expect(canvasElement.querySelector('.tkd-root[data-density="compact"]')).toBeVisible();
  },
};
