import { useQuery } from '@tanstack/react-query';
import { useTicket } from 'ticketdock';
import { readCard } from '../api/staff.js';
import { Loaded } from '../ui/Loaded.js';
import { useWords } from '../words/useWords.js';
import { CustomerCard } from './CustomerCard.js';
import { Notes } from './Notes.js';
import { TicketProperties } from './TicketProperties.js';

/** What staff know and may change about the open request. None of it is the customer's to see. */
export function TicketSide({ ticketId }: { ticketId: string }) {
  const { staff } = useWords();
  const ticket = useTicket(ticketId);
  const card = useQuery({
    queryKey: ['staff', 'card', ticketId],
    queryFn: ({ signal }) => readCard(ticketId, signal),
  });
  // The thread beside it says what is wrong with a request that cannot be read.
  if (ticket.status !== 'success') return null;
  return (
    <aside id="side" className="side" tabIndex={-1} aria-label={staff.side}>
      <Loaded query={card}>
        {(data) => (
          <>
            <TicketProperties ticket={ticket.data} assigneeId={data.assignee?.id ?? null} />
            <Notes ticketId={ticketId} />
            <CustomerCard customer={data.customer} serviceId={ticket.data.service?.id} />
          </>
        )}
      </Loaded>
    </aside>
  );
}
