import { checkThreadPage } from '../core/checkShape.js';
import type { Page, ThreadItem } from '../core/model.js';
import { loadFilled } from './pages.js';
import type { Support } from './SupportProvider.js';

/** Loads a page of a thread that has something to show. */
export function loadThread(
  { adapter, call, counted }: Pick<Support, 'adapter' | 'call' | 'counted'>,
  ticketId: string,
  signal: AbortSignal,
): (cursor: string | null, limit?: number) => Promise<Page<ThreadItem>> {
  const check = counted('thread', checkThreadPage);
  return (cursor, limit) =>
    loadFilled(
      (from) =>
        call(
          (options) => adapter.listMessages(ticketId, { cursor: from, ...(limit && { limit }) }, options),
          check,
          signal,
        ),
      cursor,
    );
}
