'use client';
import type { InfiniteData } from '@tanstack/react-query';
import type { Ticket, TicketPage } from '../core/model.js';
import { useSupport } from './SupportProvider.js';

/** The number of a ticket that was seen before, in a list or open. Nobody waits for a whole ticket because of it. */
export function useKnownNumber(id: string | undefined): string | undefined {
  const { client, scope } = useSupport('useKnownNumber');
  if (id === undefined) return undefined;
  const open = client.getQueryData<Ticket>([scope, 'ticket', id]);
  if (open) return open.number;
  return client
    .getQueriesData<InfiniteData<TicketPage>>({ queryKey: [scope, 'tickets'] })
    .flatMap(([, data]) => data?.pages.flatMap(({ items }) => items) ?? [])
    .find((row) => row.id === id)?.number;
}
