import { decodeCursor, encodeCursor, pageSize } from './cursor.js';
import type { Page } from './model.js';
import { refuse } from './refuse.js';

/**
 * A page of a thread that a backend answers in one piece, oldest to newest: the newest page first. Nothing is put in
 * before what is there already, so how many items there are before a page does not change.
 *
 * @param kind What the thread is of: a cursor of another one is refused.
 */
export function pageThread<Item>(
  thread: readonly Item[],
  kind: string,
  { cursor, limit }: { cursor?: string | null; limit?: number },
): Page<Item> {
  const end = cursor ? decodeCursor(cursor, kind, 1)[0] : thread.length;
  if (typeof end !== 'number' || !Number.isSafeInteger(end) || end < 0) throw refuse('cursor', 'is not one of ours');
  const start = Math.max(0, end - pageSize(limit));
  return { items: thread.slice(start, end), nextCursor: start === 0 ? null : encodeCursor(kind, [start]) };
}
