import { useEffect, useRef } from 'react';
import { TicketList, TicketThread } from 'ticketdock';
import { navigate } from '../app/location.js';
import { wasPressed } from '../app/wasPressed.js';
import { Page } from '../ui/Page.js';
import { useWords } from '../words/useWords.js';
import { Incidents } from './Incidents.js';
import { TicketSide } from './TicketSide.js';

/** The desk's side of support: all requests, the open one, and what staff know and may change about it. */
export function StaffPage({ id }: { id: string | undefined }) {
  const { staff, support } = useWords();
  const queue = useFocusAfter(id);
  const tabTitle = id === undefined ? staff.title : `${support.ticket} ${id}`;
  return (
    <Page title={staff.title} tabTitle={tabTitle} hidesTitle>
      <div className="staff" data-open={id === undefined ? undefined : ''}>
        <TicketList
          ref={queue}
          className="staff-queue"
          headingLevel={2}
          selectedId={id}
          onSelect={(ticket) => navigate(staffPath(ticket.id))}
        />
        {id === undefined ? (
          <div className="staff-choose">
            <p className="empty">{staff.choose}</p>
            <Incidents />
          </div>
        ) : (
          <>
            <a className="staff-jump" href="#side">
              {staff.side}
            </a>
            <TicketThread
              className="staff-thread"
              headingLevel={2}
              ticketId={id}
              autoFocus={wasPressed()}
              onBack={() => navigate(staffPath())}
            />
            <TicketSide key={id} ticketId={id} />
          </>
        )}
      </div>
    </Page>
  );
}

function staffPath(id?: string): string {
  return id === undefined ? '/staff' : `/staff/${encodeURIComponent(id)}`;
}

/** Back in the queue, the focus is on the row one came from. */
function useFocusAfter(id: string | undefined) {
  const queue = useRef<HTMLDivElement>(null);
  const previous = useRef(id);
  useEffect(() => {
    const left = previous.current;
    previous.current = id;
    if (id !== undefined || left === undefined) return;
    const rows = queue.current?.querySelectorAll<HTMLElement>('[data-ticket-id]') ?? [];
    [...rows].find((row) => row.dataset['ticketId'] === left)?.focus();
  }, [id]);
  return queue;
}
