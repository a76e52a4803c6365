import { byTurn, type OutboxItem } from '../core/drafts/outboxItem.js';
import { guard } from './guard.js';

/** The items as everybody sees them. */
export interface OutboxView {
  /** In the order of the presses. The same list until something changes. */
  all(): readonly OutboxItem[];
  find(clientRef: string): OutboxItem | undefined;
  /** Puts an item in place of the one of its name. */
  put(item: OutboxItem): void;
  /** As `put`, unless it says what is there already: what is read from the storage is made anew each time. */
  renew(item: OutboxItem): void;
  drop(clientRef: string): void;
  clear(): void;
  subscribe(listener: () => void): () => void;
}

export function createOutboxView(): OutboxView {
  let items: readonly OutboxItem[] = [];
  const listeners = new Set<() => void>();
  const change = (next: readonly OutboxItem[]) => {
    items = next;
    for (const listener of listeners) guard(listener);
  };
  const find = (clientRef: string) => items.find((item) => item.clientRef === clientRef);
  const without = (clientRef: string) => items.filter((item) => item.clientRef !== clientRef);

  const put = (item: OutboxItem) => change([...without(item.clientRef), item].toSorted(byTurn));

  return {
    all: () => items,
    find,
    put,
    renew(item) {
      const shown = find(item.clientRef);
      if (!shown || JSON.stringify(shown) !== JSON.stringify(item)) put(item);
    },
    drop(clientRef) {
      if (find(clientRef)) change(without(clientRef));
    },
    clear: () => change([]),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
