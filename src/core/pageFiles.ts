import { decodeCursor, encodeCursor, pageSize } from './cursor.js';
import type { Page, ThreadItem, TicketFile } from './model.js';
import { refuse } from './refuse.js';

/**
 * A page of the files of a thread that a backend answers in one piece, oldest to newest: the newest message first, within one
 * as they hang there. Counted from the oldest on, so that what comes meanwhile moves nothing.
 *
 * @param kind What the files are of: a cursor of others is refused.
 */
export function pageFiles(
  thread: readonly ThreadItem[],
  kind: string,
  { cursor }: { cursor?: string | null },
): Page<TicketFile> {
  const files = thread.toReversed().flatMap((item) => (item.type === 'message' ? filesOf(item) : []));
  const left = cursor ? decodeCursor(cursor, kind, 1)[0] : files.length;
  if (typeof left !== 'number' || !Number.isSafeInteger(left) || left < 0) throw refuse('cursor', 'is not one of ours');
  const start = Math.max(0, files.length - left);
  const items = files.slice(start, start + pageSize(undefined));
  const rest = files.length - start - items.length;
  return { items, nextCursor: rest > 0 ? encodeCursor(kind, [rest]) : null, total: files.length };
}

/** The files of a message, each with where it came from. */
function filesOf({ id, author, createdAt, attachments }: Extract<ThreadItem, { type: 'message' }>): TicketFile[] {
  return attachments.map((attachment) => ({ ...attachment, messageId: id, author, createdAt }));
}
