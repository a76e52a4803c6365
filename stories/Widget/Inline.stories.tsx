import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { backendOf, loadBackend } from '../support/backend.js';
import { Dock, dockIn } from '../support/Dock.js';

/**
 * `<ticket-dock api="/api/support">` where it stands in a page: the whole desk in a shadow root, in the colours, the language and
 * the direction of the page around it.
 */
const meta = {
  title: 'Widget/Inline',
  component: Dock,
  loaders: [loadBackend],
  render: (args, { loaded }) => <Dock {...args} properties={{ adapter: backendOf({ loaded }), ...args.properties }} />,
} satisfies Meta<typeof Dock>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It begins with the list; form and threads are loaded when the browser has time. */
export const List: Story = {
  args: { attributes: { id: 'inline-list' } },
  play: async ({ canvasElement }) => {
    const { inside } = dockIn(canvasElement);
    await expect(await inside.findByRole('list')).toBeVisible();
    await expect(inside.getByRole('region')).toBeVisible();
  },
};

/** `view="new"`: a page of the host that is there to write a request. */
export const NewRequest: Story = {
  args: { attributes: { id: 'inline-new', view: 'new' }, properties: { prefill: { subject: 'About VPS web-1' } } },
  play: async ({ canvasElement }) => {
    const { inside } = dockIn(canvasElement);
    const [subject] = await inside.findAllByRole('textbox');
    await expect(subject).toBeVisible();
  },
};

/** `view="ticket:ID"`: the page of one request. */
export const OneRequest: Story = {
  args: { attributes: { id: 'inline-ticket', view: 'ticket:ticket-1067' } },
  play: async ({ canvasElement }) => {
    const { inside } = dockIn(canvasElement);
    await expect(await inside.findByRole('heading', { level: 2, name: /./ })).toBeInTheDocument();
  },
};

/** `density="compact"`, in the accent of the host: `--tkd-*` on any element around it reach in. */
export const InTheHostsColours: Story = {
  args: { attributes: { id: 'inline-colours', density: 'compact' } },
  parameters: { stage: { style: { '--tkd-accent': '#0f766e', '--tkd-radius': '2px' } } },
  play: async ({ canvasElement }) => {
    const { inside } = dockIn(canvasElement);
    await expect(await inside.findByRole('list')).toBeVisible();
  },
};
