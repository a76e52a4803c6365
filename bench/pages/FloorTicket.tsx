import { memo } from 'react';
import type { BenchTicket } from './data/tickets.js';

/** The least that React can draw of a ticket. */
export const FloorTicket = memo(function FloorTicket({ ticket }: { ticket: BenchTicket }) {
  return (
    <div className="bench-ticket">
      <span>{ticket.number}</span>
      <span>{ticket.subject}</span>
      <span>{ticket.kind}</span>
      <span>{ticket.department}</span>
      <span>{ticket.at.slice(0, 16)}</span>
    </div>
  );
});
