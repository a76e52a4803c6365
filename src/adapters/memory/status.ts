import type { WriteOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Person, Ticket } from '../../core/model.js';
import { announce } from './announce.js';
import type { Context } from './context.js';
import { once } from './idempotency.js';
import { customerOf, statusId } from './seed.js';
import { addItem, instant, nextId, ownTicket, type Store, type StoredTicket } from './store.js';
import { isClosed, toTicket } from './view.js';

/** Closes the customer's ticket; one that is closed stays so. */
export function closeTicket(context: Context, id: string, options: WriteOptions): Ticket {
  return once(context, options, ['closeTicket', id], () => turn(context, id, 'closed'));
}

/** Opens the customer's closed ticket again; one that is not closed stays as it is. */
export function reopenTicket(context: Context, id: string, options: WriteOptions): Ticket {
  return once(context, options, ['reopenTicket', id], () => turn(context, id, 'open'));
}

function turn(context: Context, id: string, kind: 'open' | 'closed'): Ticket {
  const { store, customer } = context;
  const ticket = ownTicket(store, customer.id, id);
  if (isClosed(store, ticket) !== (kind === 'closed')) {
    recordStatus(store, ticket, statusId(store, kind), customerOf(store, ticket));
    announce(store, ticket, { type: 'ticket' });
  }
  return toTicket(context, ticket);
}

/** Changes the status and writes so in the thread. Announcing it is the caller's. */
export function recordStatus(store: Store, ticket: StoredTicket, to: string, actor?: Person): void {
  if (!store.desk.statuses.some(({ id }) => id === to)) throw new TicketError('invalid', `No status ${to}`);
  const from = ticket.statusId;
  ticket.statusId = to;
  addItem(store, ticket, {
    type: 'event',
    id: nextId(store, 'event'),
    at: instant(store),
    ...(actor && { actor }),
    change: { field: 'status', from, to },
  });
}
