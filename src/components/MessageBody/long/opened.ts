/**
 * The long messages that were opened, and how high they were. By the object that the cache keeps: a message that is scrolled out of
 * sight and drawn anew is still open, and as high.
 */
export const opened = new WeakMap<object, number>();
