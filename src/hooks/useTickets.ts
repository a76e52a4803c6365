'use client';
import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TicketQuery } from '../core/adapter.js';
import { checkTicketPage } from '../core/checkShape.js';
import type { TicketError } from '../core/errors.js';
import type { StatusKind, TicketPage, TicketSummary } from '../core/model.js';
import { mapAsync, useAsync, type Async } from './async.js';
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
}

/**
 * The customer's tickets that match, kept live. Under a new query the rows of the one before stay until its own come.
 *
 * @example
 * const tickets = useTickets({ kinds: ['open', 'answered'], text: 'ssh' });
 */
export function useTickets(query: Omit<TicketQuery, 'cursor'>): Async<TicketsData> {
  const { adapter, client, scope, call, counted } = useSupport('useTickets');
  useLive();
  const result = useInfiniteQuery<TicketPage, TicketError, InfiniteData<TicketPage>, unknown[], string | null>(
    {
      ...queryDefaults,
      ...paged,
      queryKey: [scope, 'tickets', query],
      queryFn: ({ signal, pageParam }) =>
        loadFilled(
          (cursor) =>
            call(
              (options) => adapter.listTickets({ ...query, cursor }, options),
              counted('tickets', checkTicketPage),
              signal,
            ),
          pageParam,
        ),
      placeholderData: keepWithin(scope),
    },
    client,
  );
  const { data, isPlaceholderData } = result;
  const rows = useMemo(() => uniqueRows(data?.pages ?? []), [data]);
  return mapAsync(useAsync(result, JSON.stringify(query)), ({ pages }) => ({
    tickets: rows,
    total: pages[0]?.total,
    counts: pages[0]?.counts,
    isPrevious: isPlaceholderData,
    more: toMore(result),
  }));
}
