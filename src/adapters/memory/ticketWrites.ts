import type { RatingTarget, TicketChange, WriteOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Person, Rating, Ticket, ThreadEvent } from '../../core/model.js';
import { announce } from './announce.js';
import type { Context } from './context.js';
import { once } from './idempotency.js';
import { findMessage } from './ownMessage.js';
import { refuse } from '../../core/refuse.js';
import { customerOf } from './seed.js';
import { addItem, instant, nextId, ownTicket, type StoredTicket } from './store.js';
import { permissionsOf, toTicket, unreadOf } from './view.js';

/** Rates a ticket, or one message of the staff. A later rating replaces an earlier one. */
export function rate(
  context: Context,
  { ticketId, messageId }: RatingTarget,
  rating: Rating,
  options: WriteOptions,
): void {
  once(context, options, ['rate', ticketId, messageId, rating], () => {
    const { store, customer } = context;
    const ticket = ownTicket(store, customer.id, ticketId);
    const message = messageId === undefined ? undefined : findMessage(ticket, messageId);
    const { score, comment } = rating;
    if (!Number.isInteger(score) || score < 1 || score > 5) throw refuse('score', 'is not a whole number from 1 to 5');
    const rateable = message ? message.author.role === 'staff' : permissionsOf(context, ticket).rate;
    if (!rateable) throw new TicketError('forbidden', 'There is nothing to rate yet');
    (message ?? ticket).rating = { score, ...(comment !== undefined && { comment }) };
    announce(store, ticket, { type: message ? 'message' : 'ticket' }, false);
  });
}

/** The customer has seen the whole ticket. */
export function markRead({ store, customer }: Context, ticketId: string): void {
  const ticket = ownTicket(store, customer.id, ticketId);
  const hadUnread = unreadOf(ticket) > 0;
  ticket.readUpTo = ticket.items.at(-1)?.seq ?? 0;
  // Without news there is no event: two open windows would otherwise answer each other for ever.
  if (hadUnread) announce(store, ticket, { type: 'ticket' }, false);
}

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Replaces who gets copies. Answers them. */
export function setParticipants(context: Context, ticketId: string, emails: string[], options: WriteOptions): Person[] {
  return once(context, options, ['setParticipants', ticketId, emails], () => {
    const { store, customer } = context;
    const ticket = ownTicket(store, customer.id, ticketId);
    const wrong = emails.find((email) => !address.test(email.trim()));
    if (wrong !== undefined) throw refuse('emails', `has no address ${wrong}`);
    const copies = [...new Map(emails.map((email) => [email.trim().toLowerCase(), email.trim()])).values()];
    const gone = ticket.copies.filter((email) => !copies.includes(email));
    const come = copies.filter((email) => !ticket.copies.includes(email));
    for (const from of gone) recordChange(context, ticket, 'participant', { from });
    for (const to of come) recordChange(context, ticket, 'participant', { to });
    ticket.copies = copies;
    if (gone.length + come.length > 0) announce(store, ticket, { type: 'ticket' });
    return toTicket(context, ticket).participants ?? [];
  });
}

/** Another department or priority. What is named as it is already changes nothing. */
export function changeTicket(context: Context, ticketId: string, change: TicketChange, options: WriteOptions): Ticket {
  return once(context, options, ['changeTicket', ticketId, change], () => {
    const { store, customer } = context;
    const ticket = ownTicket(store, customer.id, ticketId);
    const { departments, priorities } = store.desk;
    const { departmentId = ticket.departmentId, priorityId = ticket.priorityId } = change;
    if (change.departmentId !== undefined && !departments.some(({ id }) => id === departmentId))
      throw refuse('departmentId', 'names no department');
    if (change.priorityId !== undefined && !priorities.some(({ id }) => id === priorityId))
      throw refuse('priorityId', 'names no priority');
    if (!permissionsOf(context, ticket).change) throw new TicketError('forbidden', `Ticket ${ticketId} is closed`);
    const changes = [
      { field: 'department', from: ticket.departmentId, to: departmentId },
      { field: 'priority', from: ticket.priorityId, to: priorityId },
    ] as const;
    const real = changes.filter(({ from, to }) => from !== to);
    for (const { field, from, to } of real)
      recordChange(context, ticket, field, { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
    Object.assign(ticket, { departmentId, priorityId });
    if (real.length > 0) announce(store, ticket, { type: 'ticket' });
    return toTicket(context, ticket);
  });
}

/** Puts a ticket away, or back. Nobody else sees anything of it. */
export function setHidden(context: Context, ticketId: string, hidden: boolean, options: WriteOptions): void {
  putAside(context, ticketId, 'hidden', hidden, options);
}

/** Whether the customer gets mail about a ticket. */
export function setMuted(context: Context, ticketId: string, muted: boolean, options: WriteOptions): void {
  putAside(context, ticketId, 'muted', muted, options);
}

function putAside(context: Context, id: string, what: 'hidden' | 'muted', value: boolean, options: WriteOptions): void {
  once(context, options, [what, id, value], () => {
    const { store, customer } = context;
    const ticket = ownTicket(store, customer.id, id);
    if (ticket[what] === value) return;
    ticket[what] = value;
    announce(store, ticket, { type: 'ticket' }, false);
  });
}

/** The customer is writing an answer: the staff may see it for a while. */
export function sendTyping({ store, customer }: Context, ticketId: string): void {
  ownTicket(store, customer.id, ticketId).typingAt = store.now().getTime();
}

function recordChange(
  { store }: Context,
  ticket: StoredTicket,
  field: ThreadEvent['change']['field'],
  change: { from?: string; to?: string },
): void {
  const id = nextId(store, 'event');
  const actor = customerOf(store, ticket);
  addItem(store, ticket, { type: 'event', id, at: instant(store), actor, change: { field, ...change } });
}
