import type { Message, ThreadItem } from '../../core/model.js';

/** Milliseconds after which the same person has begun anew. */
const longest = 5 * 60_000;

/** Whether a message goes on where the one before it ends: by the same person, a few minutes later. */
export function isContinued(item: ThreadItem, before: ThreadItem | undefined): boolean {
  if (item.type !== 'message' || before?.type !== 'message') return false;
  const passed = Date.parse(item.createdAt) - Date.parse(before.createdAt);
  return passed >= 0 && passed < longest && isSamePerson(item.author, before.author);
}

function isSamePerson(one: Message['author'], other: Message['author']): boolean {
  return one.role === other.role && one.name === other.name && one.title === other.title && one.me === other.me;
}
