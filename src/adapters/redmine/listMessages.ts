import type { CallOptions } from '../../core/adapter.js';
import { decodeCursor, encodeCursor, pageSize } from '../../core/cursor.js';
import type { Page, ThreadItem } from '../../core/model.js';
import { refuse } from '../../core/refuse.js';
import type { Context } from './context.js';
import { loadThread } from './openIssue.js';

/** A page of a thread. Redmine gives all of it at once; nothing is put in before what is there already. */
export async function listMessages(
  context: Context,
  id: string,
  { cursor, limit }: { cursor?: string | null; limit?: number },
  call: CallOptions,
): Promise<Page<ThreadItem>> {
  const { thread } = await loadThread(context, id, call);
  const end = cursor ? decodeCursor(cursor, `thread ${id}`, 1)[0] : thread.length;
  if (typeof end !== 'number' || !Number.isSafeInteger(end) || end < 0) throw refuse('cursor', 'is not one of ours');
  const start = Math.max(0, end - pageSize(limit));
  return { items: thread.slice(start, end), nextCursor: start === 0 ? null : encodeCursor(`thread ${id}`, [start]) };
}
