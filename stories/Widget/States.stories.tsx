import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { backendOf, loadBackend } from '../support/backend.js';
import { Dock, dockIn } from '../support/Dock.js';
import { down, withTickets } from '../support/seeds.js';
import type { Stage } from '../support/StoryStage.js';

/** What stands in the widget when something is missing around it. */
const meta = {
  title: 'Widget/States',
  component: Dock,
  loaders: [loadBackend],
  render: (args, { loaded }) => <Dock {...args} properties={{ adapter: backendOf({ loaded }), ...args.properties }} />,
} satisfies Meta<typeof Dock>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Neither `api` nor `adapter`: the customer is not left with an empty box, and the console tells whoever set up the page. */
export const NotSetUp: Story = {
  args: { attributes: { id: 'state-none' } },
  render: (args) => <Dock {...args} />,
  play: async ({ canvasElement }) => {
    await expect(await dockIn(canvasElement).inside.findByRole('status')).toBeVisible();
  },
};

const refusing = { loadDesk: 'unauthorized', listTickets: 'unauthorized' } as const;

/** The server says no: what is safe, and the way on once the customer has signed in. The host hears of it, too. */
export const SignedOut: Story = {
  args: { attributes: { id: 'state-refused' } },
  parameters: { support: { backend: () => ({ faults: refusing }) } },
  play: async ({ canvasElement }) => {
    const { inside } = dockIn(canvasElement);
    await expect(await inside.findByRole('button', { name: /signed in|Вход выполнен|سجّلت/ })).toBeVisible();
  },
};

/** The host has called `signOut()`: nothing of the customer is left. */
export const Left: Story = {
  args: { attributes: { id: 'state-left' } },
  play: async ({ canvasElement }) => {
    const { element, inside } = dockIn(canvasElement);
    await inside.findByRole('list');
    await element.signOut();
    await expect(await inside.findByRole('status')).toBeVisible();
    await expect(inside.queryByRole('list')).toBeNull();
  },
};

/** The backend does not answer: as anywhere in the kit, what is safe and another try. */
export const BackendDown: Story = {
  args: { attributes: { id: 'state-down' } },
  parameters: { support: { backend: () => ({ faults: { loadDesk: down(), listTickets: down() } }) } },
  play: async ({ canvasElement }) => {
    await expect(await dockIn(canvasElement).inside.findByRole('alert')).toBeVisible();
  },
};

/** A customer who has never written. */
export const Empty: Story = {
  args: { attributes: { id: 'state-empty' } },
  parameters: { support: { backend: (stage: Stage) => withTickets(stage, []) } },
  play: async ({ canvasElement }) => {
    const { inside } = dockIn(canvasElement);
    await expect(await inside.findByRole('button')).toBeVisible();
  },
};
