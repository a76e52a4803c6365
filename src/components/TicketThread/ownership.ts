import type { Person, ThreadItem } from '../../core/model.js';

/**
 * Tells the reader's own doings from those of others. Where nobody is marked as the reader, it is the ticket's one
 * customer; and only messages carry that mark in every backend.
 */
export function createIsOwn(items: readonly ThreadItem[]): (item: ThreadItem) => boolean {
  const marked = items.find((item) => personOf(item)?.me);
  const reader = marked && personOf(marked);
  return (item) => {
    const person = personOf(item);
    if (person?.me) return true;
    if (person?.role !== 'customer') return false;
    return reader ? reader.role === 'customer' && item.type === 'event' : true;
  };
}

/** Whom an item is by. */
function personOf(item: ThreadItem): Person | undefined {
  return item.type === 'message' ? item.author : item.actor;
}
