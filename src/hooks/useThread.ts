'use client';
import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { TicketError } from '../core/errors.js';
import type { ThreadItem } from '../core/model.js';
import { mapAsync, useAsync, type Async } from './async.js';
import { lookAgain, type KnownPage } from './joinThread.js';
import { loadThread } from './loadThread.js';
import { withWritten } from './overlap.js';
import { createJoin, paged, toMore, type More } from './pages.js';
import { queryDefaults } from './session.js';
import { useSupport } from './SupportProvider.js';
import { useLive } from './useLive.js';

export interface ThreadData {
  /** Messages and events, oldest first. */
  items: ThreadItem[];
  /** The way to what is older than `items`. */
  older: More;
  /** Loads so many older ones at once, as far as the backend lets one say so: for looking through all of them. */
  loadOlder: (limit: number) => void;
}

export type ThreadPages = InfiniteData<KnownPage, string | null>;

/**
 * The messages and events of a ticket, newest page first loaded, kept live.
 *
 * @example
 * const thread = useThread('1042');
 */
export function useThread(ticketId: string): Async<ThreadData> {
  const support = useSupport('useThread');
  const { client, scope } = support;
  useLive();
  const key = [scope, 'thread', ticketId];
  const wanted = useRef<number>(undefined);
  const result = useInfiniteQuery<KnownPage, TicketError, ThreadPages, unknown[], string | null>(
    {
      ...queryDefaults,
      ...paged,
      queryKey: key,
      async queryFn({ signal, pageParam }) {
        const present = () => client.getQueryData<ThreadPages>(key);
        const load = loadThread(support, ticketId, signal);
        const before = present();
        const place = before?.pageParams.indexOf(pageParam) ?? -1;
        const known = before?.pages[place];
        const newer =
          before?.pages.slice(0, Math.max(0, place)).reduce((sum, { items: all }) => sum + all.length, 0) ?? 0;
        const page = known
          ? await lookAgain(known, { newer, cursor: pageParam }, load)
          : await load(pageParam, wanted.current);
        return pageParam === null ? withWritten(known, present()?.pages[0], page) : page;
      },
    },
    client,
  );
  const { data } = result;
  const [join] = useState(() => createJoin<ThreadItem>());
  const items = useMemo(() => join(data?.pages ?? []), [join, data]);
  const loadBy = (limit: number | undefined) => {
    wanted.current = limit;
    void result.fetchNextPage();
  };
  return mapAsync(useAsync(result, ticketId), () => ({
    items,
    older: { ...toMore(result), load: () => loadBy(undefined) },
    loadOlder: loadBy,
  }));
}
