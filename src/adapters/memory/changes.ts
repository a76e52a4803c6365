import type { ChangeEvent } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import { markOf } from './announce.js';
import type { Context } from './context.js';
import { refuse } from '../../core/refuse.js';

/** Which of the customer's tickets changed since a mark. */
export function changesSince({ store, customer }: Context, mark: string | null): { mark: string; ticketIds: string[] } {
  if (mark === null) return { mark: markOf(store), ticketIds: [] };
  const since = /^mark-(\d+)$/.exec(mark)?.[1];
  if (since === undefined) throw refuse('mark', 'is not one of ours');
  const changed = [...store.tickets.values()].filter(
    (ticket) => ticket.customerId === customer.id && ticket.changed > Number(since),
  );
  return {
    mark: markOf(store),
    ticketIds: changed.toSorted((a, b) => a.changed - b.changed).map(({ id }) => id),
  };
}

/** Tells of the customer's changes until the returned function is called. */
export function subscribe(
  { store, customer }: Context,
  onChange: (event: ChangeEvent) => void,
  onError: (error: TicketError) => void,
): () => void {
  const subscriber = { customerId: customer.id, onChange, onError };
  store.subscribers.add(subscriber);
  if (store.signedOut.has(customer.id)) queueMicrotask(() => onError(new TicketError('unauthorized')));
  return () => {
    store.subscribers.delete(subscriber);
  };
}
