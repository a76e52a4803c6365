import type { CloseOptions, CloseReason, WriteOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Person, Ticket } from '../../core/model.js';
import { announce } from './announce.js';
import type { Context } from './context.js';
import { once } from './idempotency.js';
import { refuse } from '../../core/refuse.js';
import { customerOf, statusId } from './seed.js';
import { addItem, instant, nextId, ownTicket, type Store, type StoredTicket } from './store.js';
import { isClosed, isReopenable, toTicket } from './view.js';

/** Closes the customer's ticket; one that is closed stays so. Why stands in the thread. */
export function closeTicket(context: Context, id: string, options: CloseOptions): Ticket {
  const { reason } = options;
  return once(context, options, ['closeTicket', id, reason], () =>
    turn(context, id, 'closed', reason && wordsFor(context.store, reason)),
  );
}

/** Opens the customer's closed ticket again; one that is not closed stays as it is. */
export function reopenTicket(context: Context, id: string, options: WriteOptions): Ticket {
  return once(context, options, ['reopenTicket', id], () => turn(context, id, 'open'));
}

/** What the thread says about a closing with a reason, in the language of the desk. */
function wordsFor({ desk }: Store, { id, comment }: CloseReason): string | undefined {
  const chosen = desk.closeReasons?.find((one) => one.id === id);
  if (id !== undefined && !chosen) throw refuse('reason.id', 'names no reason');
  const said = [chosen?.label, comment?.trim()].filter(Boolean).join('. ');
  return said && `${/^ru\b/i.test(desk.locale ?? '') ? 'Закрыто' : 'Closed'}: ${said}`;
}

function turn(context: Context, id: string, kind: 'open' | 'closed', text?: string): Ticket {
  const { store, customer } = context;
  const ticket = ownTicket(store, customer.id, id);
  if (isClosed(store, ticket) !== (kind === 'closed')) {
    if (kind === 'open' && !isReopenable(store, ticket))
      throw new TicketError('forbidden', `Ticket ${id} has been closed for too long`);
    recordStatus(store, ticket, statusId(store, kind), customerOf(store, ticket), text);
    announce(store, ticket, { type: 'ticket' });
  }
  return toTicket(context, ticket);
}

/** Changes the status and writes so in the thread. Announcing it is the caller's. */
export function recordStatus(store: Store, ticket: StoredTicket, to: string, actor?: Person, text?: string): void {
  if (!store.desk.statuses.some(({ id }) => id === to)) throw new TicketError('invalid', `No status ${to}`);
  const from = ticket.statusId;
  ticket.statusId = to;
  addItem(store, ticket, {
    type: 'event',
    id: nextId(store, 'event'),
    at: instant(store),
    ...(actor && { actor }),
    change: { field: 'status', from, to, ...(text && { text }) },
  });
}
