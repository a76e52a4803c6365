'use client';
import { useQuery } from '@tanstack/react-query';
import { checkTicket } from '../core/checkShape.js';
import type { TicketError } from '../core/errors.js';
import type { Ticket } from '../core/model.js';
import { useAsync, type Async } from './async.js';
import { queryDefaults } from './session.js';
import { useSupport } from './SupportProvider.js';
import { useLive } from './useLive.js';

/**
 * One ticket with its facts and what may be done with it, kept live.
 *
 * @example
 * const ticket = useTicket('1042');
 */
export function useTicket(ticketId: string): Async<Ticket> {
  const { adapter, client, scope, call, counted } = useSupport('useTicket');
  useLive();
  return useAsync(
    useQuery<Ticket, TicketError>(
      {
        ...queryDefaults,
        queryKey: [scope, 'ticket', ticketId],
        queryFn: ({ signal }) =>
          call((options) => adapter.getTicket(ticketId, options), counted('ticket', checkTicket), signal),
      },
      client,
    ),
    ticketId,
  );
}
