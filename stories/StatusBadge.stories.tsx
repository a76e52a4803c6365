import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusBadge, type TicketStatus } from 'ticketdock';
import { ru } from 'ticketdock/locales/ru';
import { shows } from './support/shows.js';

/** A ticket's status: a shape and a word; colour comes third. It needs no provider. */
const meta = {
  title: 'StatusBadge',
  component: StatusBadge,
  decorators: [
    (Story) => (
      <div className="tkd-root">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof StatusBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

const kinds = ['open', 'in_progress', 'answered', 'closed'] as const;

/** Nobody has taken it yet. */
export const Open: Story = { args: { status: { id: '1', kind: 'open' } }, play: shows('Open') };

/** Staff are working on it. */
export const InProgress: Story = { args: { status: { id: '2', kind: 'in_progress' } }, play: shows('In progress') };

/** The loudest one: it is the customer's turn. */
export const Answered: Story = { args: { status: { id: '3', kind: 'answered' } }, play: shows('Answered') };

/** Done: the quietest. */
export const Closed: Story = { args: { status: { id: '4', kind: 'closed' } }, play: shows('Closed') };

/** A backend's own word takes the place of ours; the shape still tells the kind. */
export const OwnLabel: Story = {
  args: { status: { id: 'wait', kind: 'in_progress', label: 'Waiting for the vendor' } },
  play: shows('Waiting for the vendor'),
};

/** A kind that this version does not know keeps the backend's word. */
export const UnknownKind: Story = {
  args: { status: { id: 'on-hold', kind: 'on_hold', label: 'On hold' } as unknown as TicketStatus },
  play: shows('On hold'),
};

/** Without a provider the words can be given: this works in a React server component. */
export const OwnWords: Story = {
  args: { status: { id: '3', kind: 'answered' }, messages: ru.status },
  play: shows(ru.status.answered),
};

/** The four kinds side by side: told apart without colour. */
export const AllInALine: Story = {
  args: { status: { id: '1', kind: 'open' } },
  render: () => (
    <div className="row">
      {kinds.map((kind) => (
        <StatusBadge key={kind} status={{ id: kind, kind }} />
      ))}
    </div>
  ),
  play: shows('Open', 'In progress', 'Answered', 'Closed'),
};
