import type { ChangeEvent } from '../../core/adapter.js';
import { instant, type Store, type StoredTicket } from './store.js';

type Change = { type: 'ticket' } | { type: 'message'; clientRef?: string };

/** Marks a ticket as changed and tells its customer's subscribers. */
export function announce(store: Store, ticket: StoredTicket, change: Change, updates = true): void {
  store.sequence += 1;
  ticket.changed = store.sequence;
  if (updates) {
    ticket.updatedAt = instant(store);
    ticket.touched = store.sequence;
  }
  push(store, ticket.customerId, { ...change, ticketId: ticket.id, mark: markOf(store) });
}

/** Tells one customer's subscribers something, or everybody's. */
export function push(store: Store, customerId: string | undefined, event: ChangeEvent): void {
  for (const subscriber of store.subscribers) {
    if (customerId !== undefined && subscriber.customerId !== customerId) continue;
    // Later, as from a network: the writer is not interrupted by what a listener does or throws.
    queueMicrotask(() => {
      if (store.subscribers.has(subscriber)) subscriber.onChange(event);
    });
  }
}

export function markOf(store: Store): string {
  return `mark-${store.sequence}`;
}
