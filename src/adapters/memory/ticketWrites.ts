import type { RatingTarget, WriteOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Person, Rating } from '../../core/model.js';
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
    for (const from of gone) recordParticipant(context, ticket, { from });
    for (const to of come) recordParticipant(context, ticket, { to });
    ticket.copies = copies;
    if (gone.length + come.length > 0) announce(store, ticket, { type: 'ticket' });
    return toTicket(context, ticket).participants ?? [];
  });
}

function recordParticipant({ store }: Context, ticket: StoredTicket, change: { from?: string; to?: string }): void {
  const id = nextId(store, 'event');
  const actor = customerOf(store, ticket);
  addItem(store, ticket, { type: 'event', id, at: instant(store), actor, change: { field: 'participant', ...change } });
}
