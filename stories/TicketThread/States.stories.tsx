import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketThread } from 'ticketdock';
import { backendOf, loadBackend } from '../support/backend.js';
import { down } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/** A thread that is not there yet, not to be had, or may be out of date. */
const meta = {
  title: 'TicketThread/States',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { ticketId: 'ticket-1066', onBack: fn() },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On its way: its shape. After 15 seconds without an answer it is told. */
export const Loading: Story = {
  parameters: {
    support: { backend: () => ({ faults: { getTicket: 'never' as const, listMessages: 'never' as const } }) },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'Loading the request…' })).toBeVisible();
  },
};

/** The head is there, the messages are on their way. */
export const MessagesLoading: Story = {
  parameters: { support: { backend: () => ({ faults: { listMessages: 'never' as const } }) } },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'The shop answers slowly since noon');
    await expect(canvas.getByText('Loading the request…')).toBeInTheDocument();
  },
};

/** No such ticket, or another customer's: the same words, and no other try. */
export const NotFound: Story = {
  args: { ticketId: 'ticket-9999' },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'There is no such request, or it is not yours.', 'All requests');
    await expect(canvas.queryByRole('button', { name: 'Try again' })).toBeNull();
  },
};

/** The backend is down. */
export const Failed: Story = {
  parameters: {
    support: {
      backend: () => ({ faults: { getTicket: down(), listMessages: down() } }),
      provider: { contact: { email: 'help@northhost.example' } },
    },
  },
  play: shows(/The server is not available/, 'Your requests are safe on the server.', 'Try again'),
};

/** The messages alone could not be loaded. */
export const MessagesFailed: Story = {
  parameters: { support: { backend: () => ({ faults: { listMessages: down() } }) } },
  play: shows('The shop answers slowly since noon', /The server is not available/, 'Try again'),
};

/** A refresh failed: what is there stays, and it is said that it may be old. */
export const RefreshFailed: Story = {
  parameters: {
    support: {
      backend: () => ({
        faults: { getTicket: ({ count }: { count: number }) => (count > 1 ? down() : undefined) },
      }),
    },
  },
  play: async (context) => {
    await expectShown(context.canvas, 'It is quick again. Thank you!');
    backendOf(context).staff.reset();
    await expectShown(context.canvas, /This may be out of date/, 'It is quick again. Thank you!');
  },
};

/** A picture that could not be loaded says so in its place; its name is still there. */
export const PictureFailed: Story = {
  parameters: { support: { backend: () => ({ faults: { getAttachment: 'not_found' as const } }) } },
  play: shows(/The picture could not be loaded/, 'cpu load'),
};
