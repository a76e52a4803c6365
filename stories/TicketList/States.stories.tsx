import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketList, type TicketPage } from 'ticketdock';
import { backendOf, loadBackend, type StoryAdapter } from '../support/backend.js';
import { down, withDesk, withTickets } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** Nothing there, nothing found, not there yet, not to be had: each is told apart. */
const meta = {
  title: 'TicketList/States',
  component: TicketList,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { onSelect: fn(), onCreate: fn() },
} satisfies Meta<typeof TicketList>;

export default meta;
type Story = StoryObj<typeof meta>;

const emptyPage: TicketPage = { items: [], nextCursor: 'more' };

/** A customer who has never asked anything: what this is and what to do first. */
export const Empty: Story = {
  parameters: { support: { backend: (stage: Stage) => withTickets(stage, []) } },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'No requests yet');
    await expect(canvas.getByRole('button', { name: 'Create' })).toBeVisible();
    await expect(canvas.queryByRole('search')).toBeNull();
  },
};

function Welcome({ onCreate }: { onCreate: (() => void) | undefined }) {
  return (
    <div style={{ display: 'grid', gap: 12, justifyItems: 'start' }}>
      <p>Welcome to Northhost. Our engineers answer within the hour, day and night.</p>
      <button type="button" onClick={onCreate} style={{ padding: '8px 16px', border: '2px solid', background: 'none' }}>
        Ask the first question
      </button>
    </div>
  );
}

/** The host's own words and picture for that. */
export const OwnEmptyState: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => withTickets(stage, []),
      provider: { components: { EmptyState: Welcome } },
    },
  },
  play: async ({ canvas, args, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Ask the first question' }));
    await expect(args.onCreate).toHaveBeenCalledOnce();
  },
};

/** Words that nothing matches: it names them, and leads back to all requests. */
export const NoMatch: Story = {
  args: { defaultQuery: { text: 'kubernetes' } },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'No requests match “kubernetes”', 'Show all requests');
    await expect(canvas.getByRole('searchbox')).toHaveValue('kubernetes');
  },
};

/** Filters that leave nothing. */
export const NoMatchByFilter: Story = {
  args: { defaultQuery: { kinds: ['in_progress'], unread: true } },
  play: shows('No requests match these filters', 'Show all requests'),
};

/** Some pages had none, and there are more: nobody knows yet. */
export const NoneSoFar: Story = {
  args: { defaultQuery: { kinds: ['answered'] } },
  parameters: {
    support: { adapt: (adapter: StoryAdapter) => ({ ...adapter, listTickets: async () => emptyPage }) },
  },
  play: shows('Nothing found so far', 'Look further'),
};

/** Words that no subject has, where the messages are not searched. */
export const NoMatchInSubjects: Story = {
  args: { defaultQuery: { text: 'kubernetes' } },
  parameters: { support: { backend: () => ({ capabilities: { search: 'subject' as const } }) } },
  play: shows('No requests match “kubernetes”', /Only subjects are searched/),
};

/** On their way: the shape of rows. After 15 seconds without an answer it is told. */
export const Loading: Story = {
  parameters: { support: { backend: () => ({ faults: { listTickets: 'never' as const } }) } },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('Loading…')).toBeInTheDocument();
    await expect(canvasElement.querySelector('[data-state="loading"][aria-busy="true"]')).toBeVisible();
  },
};

/** The backend is down: what is safe, another try, another way to reach the desk. */
export const Failed: Story = {
  parameters: {
    support: {
      backend: () => ({ faults: { listTickets: down() } }),
      provider: { contact: { email: 'help@northhost.example' } },
    },
  },
  play: shows(/The server is not available/, 'Your requests are safe on the server.', 'Try again', /help@northhost/),
};

/** A refresh failed: the rows stay, and it is said that they may be old. */
export const RefreshFailed: Story = {
  parameters: {
    support: {
      backend: () => ({
        faults: { listTickets: ({ count }: { count: number }) => (count > 1 ? down() : undefined) },
      }),
    },
  },
  play: async ({ canvas, loaded }) => {
    await expectShown(canvas, 'No SSH access to the server web-1');
    backendOf({ loaded }).staff.reset();
    await expectShown(canvas, /This may be out of date/, 'No SSH access to the server web-1');
  },
};

/** A backend that cannot search, sort or filter: none of it is drawn. */
export const NoCapabilities: Story = {
  parameters: {
    support: {
      backend: () => ({ capabilities: { search: 'none' as const, sort: [], filter: [] } }),
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'No SSH access to the server web-1');
    await expect(canvas.queryByRole('searchbox')).toBeNull();
    await expect(canvas.queryByRole('combobox')).toBeNull();
    await expect(canvas.queryByRole('radio')).toBeNull();
  },
};

/** Without a way to the form: there is no such button. */
export const ReadOnly: Story = {
  render: ({ onCreate: _, ...args }) => <TicketList {...args} />,
  play: async ({ canvas }) => {
    await expectShown(canvas, 'No SSH access to the server web-1');
    await expect(canvas.queryByRole('button', { name: 'Create' })).toBeNull();
  },
};

/** The desk has something to say to everybody. */
export const Notice: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) =>
        withDesk(stage, {
          notice: {
            kind: 'warning',
            text: 'Mail is delayed on all servers. We are working on it.',
            until: '2031-03-02T08:00:00Z',
          },
        }),
    },
  },
  play: shows(/Mail is delayed on all servers/, 'No SSH access to the server web-1'),
};

/** An answer comes while the list is open: its row says so by itself. */
export const LiveAnswer: Story = {
  play: async ({ canvas, loaded }) => {
    await canvas.findByRole('button', { name: /DNS record for the blog is not seen, Open/ });
    backendOf({ loaded }).staff.reply('ticket-1063', 'It is the usual delay.');
    await expect(
      await canvas.findByRole('button', {
        name: /DNS record for the blog is not seen, Answered, Waiting for you, 1 new/,
      }),
    ).toBeVisible();
  },
};
