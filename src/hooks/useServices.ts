'use client';
import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { checkServicePage } from '../core/checkShape.js';
import { TicketError } from '../core/errors.js';
import type { Page, Service } from '../core/model.js';
import { mapAsync, useAsync, type Async } from './async.js';
import { keepWithin, paged, toMore, uniqueRows, type More } from './pages.js';
import { queryDefaults } from './session.js';
import { useSupport } from './SupportProvider.js';

export interface ServicesData {
  services: Service[];
  more: More;
}

/**
 * The customer's services that match a text; `null` when the backend knows of none.
 *
 * @example
 * const services = useServices('vps');
 */
export function useServices(text = ''): Async<ServicesData> | null {
  const { adapter, client, scope, call, counted } = useSupport('useServices');
  const result = useInfiniteQuery<Page<Service>, TicketError, InfiniteData<Page<Service>>, unknown[], string | null>(
    {
      ...queryDefaults,
      ...paged,
      queryKey: [scope, 'services', text],
      queryFn: ({ signal, pageParam }) =>
        call(
          async (options) =>
            adapter.listServices?.({ ...(text && { text }), cursor: pageParam }, options) ??
            Promise.reject(new TicketError('not_found')),
          counted('services', checkServicePage),
          signal,
        ),
      enabled: adapter.listServices !== undefined,
      placeholderData: keepWithin(scope),
    },
    client,
  );
  const { data } = result;
  const services = useMemo(() => uniqueRows(data?.pages ?? []), [data]);
  const answer = useAsync(result, text);
  if (!adapter.listServices) return null;
  return mapAsync(answer, () => ({ services, more: toMore(result) }));
}
