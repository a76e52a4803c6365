import { TicketList, TicketThread } from 'ticketdock';
import { navigate } from '../app/location.js';
import { useTitle } from '../app/useTitle.js';
import { useWords } from '../words/useWords.js';
import { TicketSide } from './TicketSide.js';

/** The desk's side of support: all requests, the open one, and what staff know and may change about it. */
export function StaffPage({ id }: { id: string | undefined }) {
  const { staff, support } = useWords();
  useTitle(id === undefined ? staff.title : `${support.ticket} ${id}`);
  return (
    <div className="staff" data-open={id === undefined ? undefined : ''}>
      <TicketList
        className="staff-queue"
        headingLevel={1}
        selectedId={id}
        onSelect={(ticket) => navigate(staffPath(ticket.id))}
      />
      {id === undefined ? (
        <p className="staff-choose empty">{staff.choose}</p>
      ) : (
        <>
          <TicketThread key={id} className="staff-thread" ticketId={id} onBack={() => navigate(staffPath())} />
          <TicketSide key={`side-${id}`} ticketId={id} />
        </>
      )}
    </div>
  );
}

function staffPath(id?: string): string {
  return id === undefined ? '/staff' : `/staff/${encodeURIComponent(id)}`;
}
