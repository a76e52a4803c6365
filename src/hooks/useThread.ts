'use client';
import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { checkThreadPage } from '../core/checkShape.js';
import type { TicketError } from '../core/errors.js';
import type { Page, ThreadItem } from '../core/model.js';
import { mapAsync, useAsync, type Async } from './async.js';
import { withWritten } from './overlap.js';
import { loadFilled, paged, toMore, uniqueRows, type More } from './pages.js';
import { queryDefaults } from './session.js';
import { useSupport } from './SupportProvider.js';
import { useLive } from './useLive.js';

export interface ThreadData {
  /** Messages and events, oldest first. */
  items: ThreadItem[];
  /** The way to what is older than `items`. */
  older: More;
}

export type ThreadPages = InfiniteData<Page<ThreadItem>, string | null>;

/**
 * The messages and events of a ticket, newest page first loaded, kept live.
 *
 * @example
 * const thread = useThread('1042');
 */
export function useThread(ticketId: string): Async<ThreadData> {
  const { adapter, client, scope, call, counted } = useSupport('useThread');
  useLive();
  const key = [scope, 'thread', ticketId];
  const result = useInfiniteQuery<Page<ThreadItem>, TicketError, ThreadPages, unknown[], string | null>(
    {
      ...queryDefaults,
      ...paged,
      queryKey: key,
      async queryFn({ signal, pageParam }) {
        const newest = () => client.getQueryData<ThreadPages>(key)?.pages[0];
        const before = newest();
        const check = counted('thread', checkThreadPage);
        const load = (cursor: string | null) =>
          call((options) => adapter.listMessages(ticketId, { cursor }, options), check, signal);
        const page = await loadFilled(load, pageParam);
        return pageParam === null ? withWritten(before, newest(), page) : page;
      },
    },
    client,
  );
  const { data } = result;
  const items = useMemo(() => uniqueRows((data?.pages ?? []).toReversed()), [data]);
  return mapAsync(useAsync(result, ticketId), () => ({ items, older: toMore(result) }));
}
