import type {
  Message,
  Option,
  Person,
  Ticket,
  TicketLink,
  TicketPermissions,
  TicketStatus,
  TicketSummary,
} from '../../core/model.js';
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

/** Somebody as the customer who owns the ticket sees them. */
export function seenAs(author: Person): Person {
  return author.role === 'customer' ? { ...author, me: true } : { ...author };
}

/** A ticket as its customer sees it in a list. */
export function toSummary(store: Store, ticket: StoredTicket): TicketSummary {
  const messages = messagesOf(ticket);
  const department = optionOf(store.desk.departments, ticket.departmentId);
  const priority = optionOf(store.desk.priorities, ticket.priorityId);
  const services = store.services.map(({ service }) => service);
  const service = optionOf(services, ticket.serviceId);
  const last = messages.findLast(({ deletedAt }) => deletedAt === undefined);
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
    ...(last && { lastAuthor: last.author.role, lastReply: { author: seenAs(last.author), at: last.createdAt } }),
    hasAttachments: messages.some(({ attachments }) => attachments.length > 0),
    ...(ticket.hidden && { hidden: true }),
  };
}

/** A ticket as its customer sees it opened. */
export function toTicket(context: Context, ticket: StoredTicket): Ticket {
  const { store, has } = context;
  const expectation = expectationOf(store, ticket);
  const followUps = followUpsOf(store, ticket);
  const reopenUntil = reopenEnd(store, ticket);
  return {
    ...toSummary(store, ticket),
    can: permissionsOf(context, ticket),
    ...(ticket.fields.length > 0 && { fields: shownFields(store.desk.departments, ticket.fields) }),
    participants: ticket.copies.map((email) => ({ role: 'customer', name: email, email })),
    ...(expectation && { expectation }),
    ...(ticket.rating && { rating: { ...ticket.rating } }),
    ...(ticket.followUpOf !== undefined && { followUpOf: ticket.followUpOf }),
    ...(followUps.length > 0 && { followUps }),
    ...(reopenUntil !== undefined && has('reopenTicket') && { reopenUntil: new Date(reopenUntil).toISOString() }),
    ...(has('setMuted') && { muted: ticket.muted }),
  };
}

function followUpsOf(store: Store, { id, customerId }: StoredTicket): TicketLink[] {
  const own = [...store.tickets.values()].filter((other) => other.customerId === customerId && other.followUpOf === id);
  return own.map((other) => ({ id: other.id, number: String(other.number) }));
}

/** Until when a closed ticket may be opened again, in milliseconds; nothing while it is open, or where there is no end. */
function reopenEnd(store: Store, ticket: StoredTicket): number | undefined {
  if (!isClosed(store, ticket) || store.reopenWindow === Number.POSITIVE_INFINITY) return undefined;
  const closing = ticket.items.findLast((item) => item.type === 'event' && item.change.field === 'status');
  return Date.parse(closing?.type === 'event' ? closing.at : ticket.updatedAt) + store.reopenWindow;
}

/** Whether a closed ticket may still be opened. */
export function isReopenable(store: Store, ticket: StoredTicket): boolean {
  return store.now().getTime() <= (reopenEnd(store, ticket) ?? Number.POSITIVE_INFINITY);
}

export function permissionsOf({ store, capabilities, has }: Context, ticket: StoredTicket): TicketPermissions {
  const closed = isClosed(store, ticket);
  const reply = !closed || (capabilities.replyReopens && isReopenable(store, ticket));
  const heard = messagesOf(ticket).some(({ author }) => author.role === 'staff');
  return {
    reply,
    close: !closed && has('closeTicket'),
    reopen: closed && has('reopenTicket') && isReopenable(store, ticket),
    rate: (closed || heard) && has('rate'),
    attach: reply && capabilities.attachments !== 'none',
    edit: !closed && has('editMessage'),
    change: !closed && has('changeTicket'),
    participants: has('setParticipants'),
  };
}

/** A message as the customer who owns the ticket sees it. */
export function toMessage(context: Context, ticket: StoredTicket, stored: StoredMessage): Message {
  const { seq: _, ...message } = structuredClone(stored);
  const there = message.deletedAt === undefined;
  const mine = there && message.author.role === 'customer';
  const changeable = mine && isChangeable(context, ticket, stored);
  const revisions = context.store.revisions.get(message.id)?.length ?? 0;
  return {
    ...message,
    author: seenAs(message.author),
    ...(revisions > 0 && context.has('listRevisions') && { revisions }),
    can: {
      // Somebody who began before the secret was taken out still has it in the field: an edit would bring it back.
      edit: changeable && message.retractedAt === undefined && context.has('editMessage'),
      delete: changeable && context.has('deleteMessage') && ticket.items[0]?.id !== message.id,
      rate: there && message.author.role === 'staff' && context.has('rate'),
      retract: mine && context.has('retractMessage'),
    },
  };
}

function isChangeable({ store }: Context, ticket: StoredTicket, message: StoredMessage): boolean {
  return !isClosed(store, ticket) && store.now().getTime() - Date.parse(message.createdAt) <= store.editWindow;
}
