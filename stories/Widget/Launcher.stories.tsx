import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { backendOf, loadBackend } from '../support/backend.js';
import { Dock, dockIn } from '../support/Dock.js';
import { ago, withTickets } from '../support/seeds.js';
import type { Stage } from '../support/StoryStage.js';

/**
 * `<ticket-dock mode="launcher">`: a button in the corner, with a badge, and a panel: beside the page where there is room, over it
 * on a phone.
 */
const meta = {
  title: 'Widget/Launcher',
  component: Dock,
  loaders: [loadBackend],
  render: (args, { loaded }) => <Dock {...args} properties={{ adapter: backendOf({ loaded }), ...args.properties }} />,
  parameters: { docs: { story: { inline: false, height: '760px' } } },
} satisfies Meta<typeof Dock>;

export default meta;
type Story = StoryObj<typeof meta>;

const launcher = (id: string, more: Record<string, string> = {}) => ({
  attributes: { id, mode: 'launcher', ...more },
});

/** The page before anybody wants anything. The badge says how many requests have something new. */
export const Closed: Story = {
  args: launcher('launcher-closed'),
  play: async ({ canvasElement }) => {
    const { element } = dockIn(canvasElement);
    await waitFor(async () => expect(element.shadowRoot?.querySelector('[part~="badge"]')).toHaveTextContent(/^\d$/));
  },
};

/** A press shows the list that has been drawn behind; the page beside it stays as it was. */
export const Open: Story = {
  args: launcher('launcher-open'),
  play: async ({ canvasElement }) => {
    const { inside, open, focused } = dockIn(canvasElement);
    const button = await open();
    await expect(await inside.findByRole('list')).toBeVisible();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await waitFor(async () => expect(focused()).toBe(inside.getByRole('heading', { level: 2 })));
    await userEvent.keyboard('{Escape}');
    await waitFor(async () => expect(focused()).toBe(button));
    await userEvent.click(inside.getByRole('button', { expanded: false }));
    await expect(await inside.findByRole('list')).toBeVisible();
  },
};

/** A request in the panel: the narrow desk, one view at a time. */
export const Thread: Story = {
  args: launcher('launcher-thread'),
  play: async ({ canvasElement }) => {
    const { element, inside, open } = dockIn(canvasElement);
    await open();
    const row = await waitFor(() => {
      const first = element.shadowRoot?.querySelector<HTMLElement>('[data-ticket-id]');
      if (!first) throw new Error('No row yet.');
      return first;
    });
    await userEvent.click(row);
    await expect(await inside.findByRole('heading', { level: 3 })).toBeVisible();
  },
};

/** A label of the host's own, at another corner and further from the edges. */
export const AtAnotherCorner: Story = {
  args: launcher('launcher-corner', { position: 'top-start', offset: '32 24', label: 'NorthHost' }),
  play: async ({ canvasElement }) => {
    const { inside, open } = dockIn(canvasElement);
    await open();
    await expect(await inside.findByRole('heading', { level: 2, name: 'NorthHost' })).toBeVisible();
  },
};

/** More than nine: the badge says so without a figure that nobody counts. */
export const ManyUnread: Story = {
  args: launcher('launcher-many'),
  parameters: {
    support: {
      backend: (stage: Stage) =>
        withTickets(
          stage,
          Array.from({ length: 12 }, (_, index) => ({
            subject: `VPS web-${index + 1}`,
            status: 'answered' as const,
            unread: 1,
            thread: [
              { from: 'customer' as const, body: 'SSH?', at: ago(index + 2) },
              { from: 'staff' as const, body: 'OK', at: ago(index + 1) },
            ],
          })),
        ),
    },
  },
  play: async ({ canvasElement }) => {
    const { element } = dockIn(canvasElement);
    await waitFor(async () => expect(element.shadowRoot?.querySelector('[part~="badge"]')).toHaveTextContent('9+'));
  },
};
