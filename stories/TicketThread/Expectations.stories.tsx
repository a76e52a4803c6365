import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { TicketThread, type OfficeHours, type Ticket } from 'ticketdock';
import { loadBackend, type StoryAdapter } from '../support/backend.js';
import { ago, seedFor, withTickets } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** What the customer may expect, and what is known to be down. */
const meta = {
  title: 'TicketThread/Expectations',
  component: TicketThread,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { ticketId: 'own', onBack: fn() },
} satisfies Meta<typeof TicketThread>;

export default meta;
type Story = StoryObj<typeof meta>;

const always = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: '00:00', to: '23:59' }));
/** Always open, but for a minute: stories are drawn at any time of the day. */
const inMoscow: OfficeHours = { timeZone: 'Europe/Moscow', week: always };
const nobodyToday: OfficeHours = {
  timeZone: 'Europe/Moscow',
  week: [new Date(Date.now() + 2 * 86_400_000).getUTCDay() || 7].map((day) => ({ day, from: '09:00', to: '18:00' })),
};

interface Case {
  expectation?: Ticket['expectation'];
  hours?: OfficeHours;
  status?: 'open' | 'answered';
  days?: number;
}

/** The ticket `own`, with what its backend says of it. */
function caseOf({ expectation, hours = inMoscow, status = 'open', days = 0 }: Case) {
  return {
    parameters: {
      support: {
        provider: { timeZone: 'Europe/Berlin' },
        backend: (stage: Stage) => {
          const { seed } = withTickets(stage, [
            {
              id: 'own',
              number: '1070',
              subject: 'Nightly backups fail',
              serviceId: 'vps-db',
              departmentId: 'billing',
              status,
              thread: [
                { from: 'customer', at: ago(days * 24 + 5), body: 'Since Sunday no backup of db-1 has been made.' },
                ...(status === 'answered'
                  ? [{ from: 'staff' as const, at: ago(days * 24 + 1), body: 'Please try it again now.' }]
                  : []),
              ],
            },
          ]);
          const { departments = [], ...desk } = seedFor(stage).desk ?? {};
          const open = departments.map((department) => ({ ...department, hours }));
          return { seed: { ...seed, desk: { ...desk, departments: open, hours } } };
        },
        adapt: (adapter: StoryAdapter): StoryAdapter => ({
          ...adapter,
          getTicket: async (id, options) => ({
            ...(await adapter.getTicket(id, options)),
            ...(expectation && { expectation }),
          }),
        }),
      },
    },
  };
}

/** The place in the queue, the time, and the office's hours on the customer's clock. */
export const Waiting: Story = {
  ...caseOf({ expectation: { queuePosition: 3, replyBy: new Date(Date.now() + 3 * 3_600_000).toISOString() } }),
  play: async ({ canvas }) => {
    await expectShown(canvas, 'You are 3rd in the queue.', /^Expect an answer by: /, /\(Moscow Time\)/);
    await expectShown(canvas, /on your clock\.$/);
  },
};

/** Later than was said: calm, with what to do. */
export const Late: Story = {
  ...caseOf({ expectation: { queuePosition: 1, replyBy: ago(2) } }),
  play: shows('You are next in the queue.', /taking longer than usual/, /is not lost/, /^call /),
};

/** Nobody is there. */
export const OutOfHours: Story = {
  ...caseOf({ hours: nobodyToday }),
  play: shows(/^Nobody is at the desk right now\./),
};

/** An answer has waited for the customer for more than a week. */
export const StaleAnswer: Story = {
  ...caseOf({ status: 'answered', days: 9 }),
  play: async ({ canvas, userEvent }) => {
    await expectShown(canvas, 'An answer has been waiting for you for 9 days.');
    await userEvent.click(canvas.getByRole('button', { name: 'Answer' }));
    await expect(canvas.getByRole('textbox', { name: 'Your reply' })).toHaveFocus();
  },
};

/** Its server is down, and staff know. */
export const KnownProblem: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => {
        const seed = seedFor(stage);
        const incidents = [
          {
            id: 'rack',
            title: 'Rack 12 has no network',
            text: 'A switch has failed. It is being replaced.',
            serviceIds: ['vps-1', 'vps-web', 'vps-db'],
            since: ago(2),
            until: new Date(Date.now() + 3_600_000).toISOString(),
            url: 'https://status.northhost.example/rack-12',
          },
          { id: 'other', title: 'Mail of others is slow', serviceIds: ['mail-of-nobody'] },
        ];
        return {
          seed: {
            ...seed,
            desk: { ...seed.desk, incidents },
            tickets: [
              {
                id: 'own',
                number: '1070',
                subject: 'No network',
                serviceId: 'vps-db',
                thread: [{ from: 'customer' as const, at: ago(1), body: 'db-1 does not answer.' }],
              },
            ],
          },
        };
      },
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'Known problem: Rack 12 has no network', /^Expected to be solved by: /);
    await expect(canvas.queryByText(/Mail of others/)).toBeNull();
  },
};
