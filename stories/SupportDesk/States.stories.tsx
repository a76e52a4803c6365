import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { SupportDesk } from 'ticketdock';
import { loadBackend } from '../support/backend.js';
import { down } from '../support/seeds.js';
import { expectShown } from '../support/shows.js';
import { withSupport } from '../support/withSupport.js';

/** Whatever is wrong around it, the page is never blank. */
const meta = {
  title: 'SupportDesk/States',
  component: SupportDesk,
  loaders: [loadBackend],
  decorators: [withSupport],
} satisfies Meta<typeof SupportDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing answers: what is safe, another try, another way to reach the desk. */
export const BackendDown: Story = {
  parameters: {
    support: {
      backend: () => ({ faults: { listTickets: down(), loadDesk: down(), getTicket: down(), listMessages: down() } }),
      provider: { contact: { email: 'help@northhost.example' } },
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, /The server is not available/, 'Your requests are safe on the server.');
    await expect(canvas.getByRole('link', { name: /help@northhost/ })).toBeVisible();
  },
};

/** Signed out in the middle: it says so. The host shows its own sign-in, as it has been told. */
export const SignedOut: Story = {
  parameters: {
    support: {
      backend: () => ({ faults: { listTickets: 'unauthorized' as const, loadDesk: 'unauthorized' as const } }),
    },
  },
  play: async ({ canvas }) => expectShown(canvas, /You are signed out/),
};

/** An adapter that answers garbage: an error with another try, not a crash. */
export const BrokenAdapter: Story = {
  parameters: {
    support: {
      backend: () => ({
        faults: {
          loadDesk: { answer: 'Welcome to nginx' },
          listTickets: { answer: { items: [{ id: 7, subject: null }], nextCursor: 3 } },
          getTicket: { answer: undefined },
        },
      }),
    },
  },
  play: async ({ canvas }) => expectShown(canvas, /The server answered something we do not understand/, 'Try again'),
};

/** The host has forgotten the provider: a placeholder here, one sentence in the console. */
export const WithoutProvider: Story = {
  parameters: { support: null },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'Support is not available here yet.');
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
