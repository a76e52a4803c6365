import { useTickets } from 'ticketdock';
import { useWords } from '../words/useWords.js';

/** How many requests wait for the customer's answer, live. Nothing when none does, or while it is not known. */
export function WaitingCount() {
  const { shell } = useWords();
  const tickets = useTickets({ kinds: ['answered'], limit: 1 });
  const count = tickets.status === 'success' ? (tickets.data.total ?? tickets.data.tickets.length) : 0;
  if (count === 0) return null;
  return (
    <span className="count">
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{shell.waiting(count)}</span>
    </span>
  );
}
