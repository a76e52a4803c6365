import type { Person, ThreadItem } from '../../core/model.js';

/** Whom an item is by. */
export function personOf(item: ThreadItem): Person | undefined {
  return item.type === 'message' ? item.author : item.actor;
}

/**
 * Tells the reader's own doings from those of others. A backend that marks nobody as the reader has one customer a
 * ticket: everything by a customer is then their own.
 */
export function createIsOwn(items: readonly ThreadItem[]): (item: ThreadItem) => boolean {
  const marksReader = items.some((item) => item.type === 'message' && item.author.me);
  return (item) => {
    const person = personOf(item);
    return person?.me === true || (person?.role === 'customer' && (!marksReader || item.type === 'event'));
  };
}
