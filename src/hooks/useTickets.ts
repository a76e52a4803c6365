'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TicketQuery } from '../core/adapter.js';
import { checkTicketPage } from '../core/checkShape.js';
import type { TicketError } from '../core/errors.js';
import type { StatusKind, TicketPage, TicketSummary } from '../core/model.js';
import { mapAsync, useAsync, type Async } from './async.js';
import { createListLook, type TicketPages } from './lookAgainAtList.js';
import { keepWithin, loadFilled, paged, toMore, uniqueRows, type More } from './pages.js';
import { queryDefaults } from './session.js';
import { useSupport } from './SupportProvider.js';
import { useLive } from './useLive.js';

export interface TicketsData {
  /** The rows of all pages loaded so far. */
  tickets: TicketSummary[];
  /** How many there are in all, when the backend knows. */
  total: number | undefined;
  /** How many of each kind under the same text and filters, when the backend knows. */
  counts: Partial<Record<StatusKind, number>> | undefined;
  /** These are still the rows of the query before: the new ones are on their way. */
  isPrevious: boolean;
  more: More;
  /** Where the rows go on: what to give as `from` to see the next page alone. `null`: these are the last ones. */
  next: string | null;
}

/**
 * The customer's tickets that match, kept live. Under a new query the rows of the one before stay until its own come.
 *
 * @param from Where to begin: the `next` of an earlier page. @default the beginning
 *
 * @example
 * const tickets = useTickets({ kinds: ['open', 'answered'], text: 'ssh' });
 */
export function useTickets(query: Omit<TicketQuery, 'cursor'>, from: string | null = null): Async<TicketsData> {
  const { adapter, client, scope, call, counted, changedAt } = useSupport('useTickets');
  useLive();
  const key = from === null ? [scope, 'tickets', query] : [scope, 'tickets', query, from];
  const hash = JSON.stringify(key);
  // Each question has its own memory of when its pages were asked for.
  const look = useMemo(() => ({ hash, at: createListLook(changedAt) }), [hash, changedAt]);
  const result = useInfiniteQuery<TicketPage, TicketError, TicketPages, unknown[], string | null>(
    {
      ...queryDefaults,
      ...paged,
      initialPageParam: from,
      queryKey: key,
      queryFn: ({ signal, pageParam }) =>
        look.at(pageParam, client.getQueryData<TicketPages>(key), (start) =>
          loadFilled(
            (cursor) =>
              call(
                (options) => adapter.listTickets({ ...query, cursor }, options),
                counted('tickets', checkTicketPage),
                signal,
              ),
            start,
          ),
        ),
      placeholderData: keepWithin(scope),
    },
    client,
  );
  const { data, isPlaceholderData } = result;
  const rows = useMemo(() => uniqueRows(data?.pages ?? []), [data]);
  return mapAsync(useAsync(result, JSON.stringify([query, from])), ({ pages }) => ({
    tickets: rows,
    total: pages[0]?.total,
    counts: pages[0]?.counts,
    isPrevious: isPlaceholderData,
    more: toMore(result),
    next: pages.at(-1)?.nextCursor ?? null,
  }));
}
