import type { TicketQuery } from '../../core/adapter.js';
import type { Context } from './context.js';
import type { StoredTicket } from './store.js';
import { mentions } from './text.js';
import { messagesOf, unreadOf } from './view.js';

/** Whether a ticket is what is looked for, whatever its status. */
export function matches(context: Context, ticket: StoredTicket, query: TicketQuery): boolean {
  const { departmentId, serviceId, priorityId, unread, hasAttachments, updatedFrom, updatedTo, hidden = false } = query;
  const updatedAt = Date.parse(ticket.updatedAt);
  return (
    ticket.hidden === hidden &&
    (departmentId === undefined || ticket.departmentId === departmentId) &&
    (serviceId === undefined || ticket.serviceId === serviceId) &&
    (priorityId === undefined || ticket.priorityId === priorityId) &&
    (unread === undefined || unreadOf(ticket) > 0 === unread) &&
    (hasAttachments === undefined || hasFile(ticket) === hasAttachments) &&
    (updatedFrom === undefined || updatedAt >= Date.parse(updatedFrom)) &&
    (updatedTo === undefined || updatedAt < Date.parse(updatedTo)) &&
    says(context, ticket, query.text)
  );
}

function says({ capabilities }: Context, ticket: StoredTicket, text = ''): boolean {
  if (text.trim() === '') return true;
  const words = capabilities.search === 'content' ? messagesOf(ticket).map(({ body }) => body.value) : [];
  return mentions([`#${ticket.number}`, ticket.subject, ...words].join('\n'), text);
}

function hasFile(ticket: StoredTicket): boolean {
  return messagesOf(ticket).some(({ attachments }) => attachments.length > 0);
}
