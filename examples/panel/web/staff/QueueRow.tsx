import { useQuery } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import { StatusBadge, type TicketSummary } from 'ticketdock';
import { batched } from '../api/batched.js';
import { readFacts } from '../api/staff.js';
import { useLocale, useWords } from '../words/useWords.js';

const loadFacts = batched(async (ids) => {
  const { items } = await readFacts(ids);
  return new Map(items.map((facts) => [facts.ticketId, facts]));
});

/** A row of the queue, in place of the customer's: staff want to see whose it is and who takes care of it. */
export function QueueRow({ ticket }: { ticket: TicketSummary }) {
  const { staff } = useWords();
  const date = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'short', timeStyle: 'short' });
  const facts = useQuery({ queryKey: ['staff', 'facts', ticket.id], queryFn: () => loadFacts(ticket.id) });
  const { subject, number, status, priority, department, updatedAt, unread = 0, hasAttachments } = ticket;
  return (
    <span className="queue-box">
      <span className="queue-row">
        <span className="queue-subject" data-unread={unread > 0 ? '' : undefined} dir="auto">
          {subject}
        </span>
        <span className="queue-new">{unread > 0 && <span>{staff.unread(unread)}</span>}</span>
        <StatusBadge className="queue-state" status={status} />
        <span className="queue-customer">{facts.data?.customer.name}</span>
        <span className="queue-meta">
          <span>{staff.number(number)}</span>
          {priority && <span>{priority.label}</span>}
          {department && <span>{department.label}</span>}
          {hasAttachments && <Paperclip role="img" aria-label={staff.hasFiles} size={13} />}
        </span>
        <span className="queue-assignee">{facts.data?.assignee?.name ?? staff.nobody}</span>
        <time className="queue-time" dateTime={updatedAt}>
          {date.format(new Date(updatedAt))}
        </time>
      </span>
    </span>
  );
}
