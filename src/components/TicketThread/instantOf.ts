import type { Instant, ThreadItem } from '../../core/model.js';

/** When something was written or happened. */
export function instantOf(item: ThreadItem): Instant {
  return item.type === 'message' ? item.createdAt : item.at;
}
