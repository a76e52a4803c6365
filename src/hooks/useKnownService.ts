'use client';
import type { InfiniteData } from '@tanstack/react-query';
import type { Page, Service } from '../core/model.js';
import { useSupport } from './SupportProvider.js';

/**
 * A service that was listed or found before, by its id. Asks nothing of the backend: it is for when that does not answer.
 *
 * @example
 * const hosts = useKnownService('vps-42')?.hosts;
 */
export function useKnownService(id: string | undefined): Service | undefined {
  const { client, scope } = useSupport('useKnownService');
  if (id === undefined) return undefined;
  const lists = client.getQueriesData<InfiniteData<Page<Service>>>({ queryKey: [scope, 'services'] });
  return lists
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ items }) => items)
    .find((service) => service.id === id);
}
