import type { Meta, StoryObj } from '@storybook/react-vite';
import { useId, useState, type SyntheticEvent } from 'react';
import { expect } from 'storybook/test';
import { useCreateTicket, useDesk, useReply, useThread, useTickets } from 'ticketdock/hooks';
import { loadBackend } from './support/backend.js';
import { expectShown, shows } from './support/shows.js';
import { withSupport } from './support/withSupport.js';

/** `ticketdock/hooks`: the whole flow under markup of your own. These stories use nothing else of the package. */
const meta = {
  title: 'Hooks',
  loaders: [loadBackend],
  decorators: [withSupport],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

function WaitingForMe() {
  const tickets = useTickets({ kinds: ['answered'] });
  if (tickets.status === 'pending') return <p>Loading…</p>;
  if (tickets.status === 'error') {
    return (
      <button type="button" onClick={tickets.retry}>
        Try again
      </button>
    );
  }
  return (
    <ul>
      {tickets.data.tickets.map((ticket) => (
        <li key={ticket.id}>
          {ticket.number} <bdi>{ticket.subject}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** `useTickets`: data is pending, failed or there; old data stays under a failed refresh. */
export const Tickets: Story = {
  render: () => <WaitingForMe />,
  play: shows('No SSH access to the server web-1'),
};

function Conversation({ ticketId }: { ticketId: string }) {
  const thread = useThread(ticketId);
  const reply = useReply(ticketId);
  const [body, setBody] = useState('');
  const field = useId();
  if (thread.status !== 'success') return <p>{thread.status}</p>;
  const handleSend = async () => {
    await reply.run({ body });
    setBody('');
  };
  return (
    <>
      {thread.data.items.map(
        (item) =>
          item.type === 'message' && (
            <p key={item.id}>
              <b>{item.author.role}</b>: <bdi>{item.body.value}</bdi>
            </p>
          ),
      )}
      <label htmlFor={field}>Reply</label>{' '}
      <input id={field} value={body} onChange={(event) => setBody(event.target.value)} />{' '}
      <button type="button" onClick={() => void handleSend()}>
        Send
      </button>
    </>
  );
}

function FirstConversation() {
  const tickets = useTickets({ kinds: ['answered'] });
  const first = tickets.status === 'success' ? tickets.data.tickets[0] : undefined;
  return first ? <Conversation ticketId={first.id} /> : null;
}

/** `useThread` and `useReply`: live, and one press is one message. */
export const ThreadAndReply: Story = {
  render: () => <FirstConversation />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Reply' }), 'It works again.');
    await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
    await expectShown(canvas, 'It works again.');
    await expect(canvas.getByRole('textbox', { name: 'Reply' })).toHaveValue('');
  },
};

function ShortForm() {
  const desk = useDesk();
  const create = useCreateTicket();
  const [number, setNumber] = useState<string>();
  const id = useId();
  const handleSubmit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    try {
      const ticket = await create.run({
        subject: text('subject'),
        body: text('body'),
        departmentId: text('department'),
      });
      setNumber(ticket.number);
    } catch {
      // It is in `create.error`, and what was typed is still in the fields.
    }
  };
  if (number !== undefined) return <p role="status">Thank you. Your request has the number {number}.</p>;
  return (
    <form onSubmit={(event) => void handleSubmit(event)} style={{ display: 'grid', gap: 8, maxInlineSize: 400 }}>
      <label htmlFor={`${id}-subject`}>Subject</label>
      <input id={`${id}-subject`} name="subject" required />
      <label htmlFor={`${id}-department`}>Department</label>
      <select id={`${id}-department`} name="department">
        {desk.status === 'success' &&
          desk.data.departments.map((department) => (
            <option key={department.id} value={department.id}>
              {department.label}
            </option>
          ))}
      </select>
      <label htmlFor={`${id}-body`}>Message</label>
      <textarea id={`${id}-body`} name="body" rows={4} required />
      {create.error && <p role="alert">Not sent: {create.error.code}</p>}
      <button type="submit" disabled={create.status === 'pending'}>
        Send
      </button>
    </form>
  );
}

const fill: Story['play'] = async ({ canvas, userEvent }) => {
  await canvas.findByRole('option', { name: 'Billing' });
  await userEvent.type(canvas.getByRole('textbox', { name: 'Subject' }), 'Invoice for March');
  await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Department' }), 'Billing');
  await userEvent.type(canvas.getByRole('textbox', { name: 'Message' }), 'Please send it by post.');
  await userEvent.click(canvas.getByRole('button', { name: 'Send' }));
};

/** `useDesk` and `useCreateTicket`: a form of your own. */
export const CreateTicket: Story = {
  render: () => <ShortForm />,
  play: async (context) => {
    await fill(context);
    await expectShown(context.canvas, /^Thank you\. Your request has the number \d+\.$/);
  },
};

/** The same form, refused: the error is a code to find words by. */
export const CreateTicketFailed: Story = {
  ...CreateTicket,
  parameters: { support: { backend: () => ({ faults: { createTicket: 'forbidden' as const } }) } },
  play: async (context) => {
    await fill(context);
    await expectShown(context.canvas, 'Not sent: forbidden');
  },
};
