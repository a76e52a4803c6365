import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { StatusBadge, TicketList, type TicketStatus, type TicketSummary } from 'ticketdock';
import type { SeedTicket } from 'ticketdock/adapters/memory';
import { loadBackend } from '../support/backend.js';
import { ago, down, seedFor, withDesk, withTickets } from '../support/seeds.js';
import { expectShown, shows } from '../support/shows.js';
import type { Stage } from '../support/StoryStage.js';
import { withSupport } from '../support/withSupport.js';

/** Rows of every kind: few and many, loud and quiet, well and badly named. */
const meta = {
  title: 'TicketList/Rows',
  component: TicketList,
  loaders: [loadBackend],
  decorators: [withSupport],
  args: { onSelect: fn(), onCreate: fn(), onQueryChange: fn() },
} satisfies Meta<typeof TicketList>;

export default meta;
type Story = StoryObj<typeof meta>;

const said = (hours: number, body = 'Since this morning.') => [{ from: 'customer' as const, at: ago(hours), body }];

/** A customer's usual list: what waits for them is the loudest. */
export const Usual: Story = {
  play: async ({ canvas }) => {
    await expectShown(canvas, 'No SSH access to the server web-1', 'Waiting for you');
    await expect(canvas.getByRole('radio', { name: /^All/ })).toBeChecked();
  },
};

/** One of them is open beside the list. */
export const Selected: Story = {
  args: { selectedId: 'ticket-1066' },
  play: async ({ canvas }) => {
    const row = await canvas.findByRole('button', { name: /^The shop answers slowly/ });
    await expect(row).toHaveAttribute('aria-current', 'true');
  },
};

/** Three. */
export const Few: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => ({
        seed: { ...seedFor(stage), tickets: (seedFor(stage).tickets ?? []).slice(0, 3) },
      }),
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'No SSH access to the server web-1');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(3);
  },
};

/** A single one. */
export const One: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) =>
        withTickets(stage, [{ number: '7', subject: 'Change the e-mail address', thread: said(2) }]),
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'Change the e-mail address');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
  },
};

const many: SeedTicket[] = Array.from({ length: 60 }, (_, index) => ({
  subject: `Request about order ${index + 1}`,
  status: (['open', 'in_progress', 'answered', 'closed', 'closed'] as const)[index % 5] ?? 'open',
  thread: said(index * 9 + 1),
}));

/** Sixty: the first page, how many of how many, and the way to the next. */
export const Many: Story = {
  parameters: { support: { backend: (stage: Stage) => withTickets(stage, many) } },
  play: shows('Request about order 1', 'Show more', '25 of 60'),
};

/** The next page was asked for: its first row has the focus. */
export const NextPage: Story = {
  parameters: { support: { backend: (stage: Stage) => withTickets(stage, many) } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show more' }));
    await expectShown(canvas, '50 of 60');
    await expect(canvas.getByRole('button', { name: /Request about order 26,/ })).toHaveFocus();
  },
};

/** The next page did not come: what is there stays. */
export const NextPageFailed: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => ({
        ...withTickets(stage, many),
        faults: { listTickets: ({ count }: { count: number }) => (count > 1 ? down() : undefined) },
      }),
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show more' }));
    await expectShown(canvas, 'Request about order 1', /The server is not available/, 'Try again');
  },
};

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Subjects, services and numbers as long as they come; from right to left, with emoji, or blank. */
export const LongAndStrange: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => {
        const { seed } = withTickets(stage, [
          {
            number: '987654321012',
            subject: `${longWord} cannot log in since the migration of all of their servers to the new data centre`,
            status: 'answered',
            serviceId: 'long',
            unread: 130,
            thread: [
              ...said(1),
              ...Array.from({ length: 130 }, () => ({ from: 'staff' as const, at: ago(1), body: 'Still at it.' })),
            ],
          },
          { number: '12', subject: 'طلب استرداد ثمن VPS-1 قبل 2026-03-02', thread: said(2) },
          { number: '13', subject: '🚨🔥 DOWN!!! 👩🏽‍💻 please 🙏🏽🙏🏽🙏🏽', status: 'in_progress', thread: said(3) },
          { number: '14', subject: '\u202Egnp.exe turned around\u202C (see the attachment)', thread: said(4) },
          { number: '15', subject: ' \u200B ', status: 'closed', thread: said(5) },
          { number: '16', subject: '<b>Not bold</b> &amp; not <script>alert(1)</script>', thread: said(6) },
        ]);
        return {
          seed: {
            ...seed,
            services: [{ id: 'long', label: `Managed server ${longWord}.example` }],
            desk: { ...seed.desk, departments: [{ id: 'd', label: `Department of ${longWord}` }] },
          },
        };
      },
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expectShown(
      canvas,
      '#987654321012',
      '130',
      'No subject',
      /^🚨🔥 DOWN/,
      '<b>Not bold</b> &amp; not <script>alert(1)</script>',
    );
    const card = canvasElement.querySelector('.card');
    await expect(card?.scrollWidth, 'nothing sticks out').toBe(card?.clientWidth);
  },
};

const statuses = [
  { id: 'new', kind: 'open', label: 'Received' },
  { id: 'vendor', kind: 'in_progress', label: 'With the vendor of the data centre' },
  { id: 'hold', kind: 'on_hold', label: 'On hold' },
  { id: 'asked', kind: 'answered', label: 'We have a question' },
  { id: 'done', kind: 'closed', label: 'Solved' },
] as TicketStatus[];

/** A backend's own words for its statuses, and a kind that this version does not know. */
export const OwnStatuses: Story = {
  parameters: {
    support: {
      backend: (stage: Stage) => {
        const { seed } = withDesk(stage, { statuses });
        const tickets = statuses.map(({ id, label }, index) => ({
          subject: `A request that is “${label}”`,
          status: id,
          thread: said(index + 1),
        }));
        return { seed: { ...seed, tickets } };
      },
    },
  },
  play: async ({ canvas }) => {
    await expectShown(canvas, 'Received', 'With the vendor of the data centre', 'On hold', 'Solved');
    await expect(canvas.getByRole('button', { name: /^A request that is “On hold”, On hold,/ })).toBeVisible();
  },
};

/** Unread and your turn: the number of new messages, the strong subject, the loud mark. */
export const UnreadAndYourTurn: Story = {
  args: { defaultQuery: { unread: true } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /Waiting for you, 2 new messages/ })).toBeVisible();
    await expect(canvas.getByRole('checkbox', { name: 'Unread' })).toBeChecked();
  },
};

function HostRow({ ticket }: { ticket: TicketSummary }) {
  return (
    <span style={{ display: 'flex', gap: 16, alignItems: 'baseline' }}>
      <StatusBadge status={ticket.status} />
      <strong>
        <bdi>{ticket.subject}</bdi>
      </strong>
      <span style={{ marginInlineStart: 'auto' }}>{ticket.service?.label}</span>
    </span>
  );
}

/** The host draws what is inside a row; the row stays a button with its keyboard. */
export const OwnRow: Story = {
  parameters: { support: { provider: { components: { TicketRow: HostRow } } } },
  play: async ({ canvas, args, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Answered.*No SSH access.*VPS web-1/ }));
    await expect(args.onSelect).toHaveBeenCalledOnce();
    const [row, list] = [canvas.getAllByRole('listitem')[0]?.firstElementChild, canvas.getByRole('list')];
    await expect(row?.clientWidth, 'the row is as wide as the list').toBe(list.clientWidth);
  },
};
