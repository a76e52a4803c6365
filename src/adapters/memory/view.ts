import type { Message, Option, Ticket, TicketPermissions, TicketStatus, TicketSummary } from '../../core/model.js';
import type { Context } from './context.js';
import { expectationOf } from './expectation.js';
import { shownFields } from './fields.js';
import type { Store, StoredMessage, StoredTicket } from './store.js';

export function statusOf(store: Store, ticket: StoredTicket): TicketStatus {
  const status = store.desk.statuses.find(({ id }) => id === ticket.statusId);
  return status ? { ...status } : { id: ticket.statusId, kind: 'open' };
}

export function isClosed(store: Store, ticket: StoredTicket): boolean {
  return statusOf(store, ticket).kind === 'closed';
}

export function messagesOf(ticket: StoredTicket): StoredMessage[] {
  return ticket.items.filter((item) => item.type === 'message');
}

export function unreadOf(ticket: StoredTicket): number {
  return messagesOf(ticket).filter(({ seq, author }) => seq > ticket.readUpTo && author.role !== 'customer').length;
}

function optionOf(options: readonly Option[], id: string | undefined): Option | undefined {
  const option = options.find((candidate) => candidate.id === id);
  if (!option) return undefined;
  const { label, description } = option;
  return { id: option.id, label, ...(description !== undefined && { description }) };
}

/** A ticket as its customer sees it in a list. */
export function toSummary(store: Store, ticket: StoredTicket): TicketSummary {
  const messages = messagesOf(ticket);
  const department = optionOf(store.desk.departments, ticket.departmentId);
  const priority = optionOf(store.desk.priorities, ticket.priorityId);
  const services = store.services.map(({ service }) => service);
  const service = optionOf(services, ticket.serviceId);
  const lastAuthor = messages.at(-1)?.author.role;
  return {
    id: ticket.id,
    number: String(ticket.number),
    subject: ticket.subject,
    status: statusOf(store, ticket),
    ...(department && { department }),
    ...(service && { service }),
    ...(priority && { priority }),
    createdAt: ticket.createdAt,
    updatedAt: ticket.updatedAt,
    unread: unreadOf(ticket),
    ...(lastAuthor && { lastAuthor }),
    hasAttachments: messages.some(({ attachments }) => attachments.length > 0),
  };
}

/** A ticket as its customer sees it opened. */
export function toTicket(context: Context, ticket: StoredTicket): Ticket {
  const expectation = expectationOf(context.store, ticket);
  return {
    ...toSummary(context.store, ticket),
    can: permissionsOf(context, ticket),
    ...(ticket.fields.length > 0 && { fields: shownFields(context.store.desk.departments, ticket.fields) }),
    participants: ticket.copies.map((email) => ({ role: 'customer', name: email })),
    ...(expectation && { expectation }),
    ...(ticket.rating && { rating: { ...ticket.rating } }),
    ...(ticket.followUpOf !== undefined && { followUpOf: ticket.followUpOf }),
  };
}

export function permissionsOf({ store, capabilities, has }: Context, ticket: StoredTicket): TicketPermissions {
  const closed = isClosed(store, ticket);
  const reply = !closed || capabilities.replyReopens;
  const heard = messagesOf(ticket).some(({ author }) => author.role === 'staff');
  return {
    reply,
    close: !closed && has('closeTicket'),
    reopen: closed && has('reopenTicket'),
    rate: (closed || heard) && has('rate'),
    attach: reply && capabilities.attachments !== 'none',
    edit: !closed && has('editMessage'),
  };
}

/** A message as the customer who owns the ticket sees it. */
export function toMessage(context: Context, ticket: StoredTicket, stored: StoredMessage): Message {
  const { seq: _, ...message } = structuredClone(stored);
  const mine = message.author.role === 'customer';
  const changeable = mine && isChangeable(context, ticket, stored);
  return {
    ...message,
    author: mine ? { ...message.author, me: true } : message.author,
    can: {
      edit: changeable && context.has('editMessage'),
      delete: changeable && context.has('deleteMessage') && ticket.items[0]?.id !== message.id,
      rate: message.author.role === 'staff' && context.has('rate'),
    },
  };
}

function isChangeable({ store }: Context, ticket: StoredTicket, message: StoredMessage): boolean {
  return !isClosed(store, ticket) && store.now().getTime() - Date.parse(message.createdAt) <= store.editWindow;
}
