import type { Meta, StoryObj } from '@storybook/react-vite';
import { useId, useState } from 'react';
import { useReply, useThread, useTickets } from 'ticketdock/hooks';
import { withSupport } from './support/withSupport.js';

/** `ticketdock/hooks`: the whole flow under markup of your own. These stories use nothing else of the package. */
const meta = {
  title: 'Hooks',
  decorators: [withSupport],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

function WaitingForMe() {
  const tickets = useTickets({ kinds: ['answered'] });
  if (tickets.status === 'pending') return <p>Loading…</p>;
  if (tickets.status === 'error') return <button onClick={tickets.retry}>Try again</button>;
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
export const Tickets: Story = { render: () => <WaitingForMe /> };

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
      <button onClick={() => void handleSend()}>Send</button>
    </>
  );
}

function FirstConversation() {
  const tickets = useTickets({ kinds: ['answered'] });
  const first = tickets.status === 'success' ? tickets.data.tickets[0] : undefined;
  return first ? <Conversation ticketId={first.id} /> : null;
}

/** `useThread` and `useReply`: live, and one press is one message. */
export const ThreadAndReply: Story = { render: () => <FirstConversation /> };
