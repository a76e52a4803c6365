import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { SupportDesk, SupportProvider } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { createStoryAdapter, loadBackend } from '../support/backend.js';
import { expectShown, shows } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/** The desk in other languages, themes and colours. */
const meta = {
  title: 'SupportDesk/Surroundings',
  component: SupportDesk,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { defaultView: { name: 'ticket', id: 'ticket-1067' } },
} satisfies Meta<typeof SupportDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Russian, in the words of the seed page. */
export const Russian: Story = { globals: { language: 'ru' }, play: shows(ru.list.title, ru.thread.newSince) };

/** Right to left: the list stands on the right. */
export const RightToLeft: Story = {
  globals: { language: 'ar', direction: 'rtl' },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'الطلبات', 'جديد منذ غيابك');
    const [list, thread] = ['.tkd-desk-list', '.tkd-desk-main'].map((part) =>
      canvasElement.querySelector(part)?.getBoundingClientRect(),
    );
    await expect(list?.left).toBeGreaterThan(thread?.left ?? Infinity);
  },
};

/** Dark, as the page around it. */
export const Dark: Story = { globals: { theme: 'dark' }, play: shows('Requests', 'New since you left') };

/** Closer, for desks with many requests. */
export const Compact: Story = {
  render: (args) => <SupportDesk {...args} data-density="compact" />,
  play: shows('Requests', 'New since you left'),
};

/** A host's own accent, corners and size of text. */
export const OwnAccent: Story = {
  parameters: { stage: { style: { '--tkd-accent': '#d6336c', '--tkd-radius': '2px', '--tkd-font-size': '15px' } } },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(canvas, 'Requests');
    const root = canvasElement.querySelector('.tkd-root');
    await expect(root && getComputedStyle(root).fontSize).toBe('15px');
  },
};

const neon = { stage: { style: { '--tkd-accent': '#ffff00' } } };

/** Neon yellow on white: moved in lightness until it can be read. Its hue stays. */
export const NeonAccent: Story = {
  globals: { theme: 'light' },
  parameters: neon,
  play: shows('Requests', 'New since you left'),
};

/** Neon yellow on black. */
export const NeonAccentDark: Story = {
  globals: { theme: 'dark' },
  parameters: neon,
  play: shows('Requests', 'New since you left'),
};

const english = createStoryAdapter({ theme: 'light', language: 'en', direction: 'ltr' });
const russian = createStoryAdapter({ theme: 'dark', language: 'ru', direction: 'ltr' });

/** Two desks on one page, each with its own backend, language and theme. Neither knows of the other. */
export const SideBySide: Story = {
  parameters: { support: null, stage: { isBare: true } },
  render: () => (
    <div className="pair">
      <section className="card" data-theme="light" aria-label="English" lang="en">
        <SupportProvider adapter={english}>
          <SupportDesk data-theme="light" />
        </SupportProvider>
      </section>
      <section className="card" data-theme="dark" aria-label="Русский" lang="ru">
        <SupportProvider adapter={russian} messages={ru} locale="ru-RU">
          <SupportDesk data-theme="dark" />
        </SupportProvider>
      </section>
    </div>
  ),
  play: async ({ canvas }) => {
    await expectShown(within(await canvas.findByRole('region', { name: 'English' })), 'Requests');
    await expectShown(within(await canvas.findByRole('region', { name: 'Русский' })), ru.list.title);
  },
};
