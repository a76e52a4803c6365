'use client';
import { useQuery } from '@tanstack/react-query';
import { checkTicket } from '../core/checkShape.js';
import type { TicketError } from '../core/errors.js';
import type { Ticket } from '../core/model.js';
import { useAsync, type Async } from './async.js';
import { trueTicket } from './overlap.js';
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
  const key = [scope, 'ticket', ticketId];
  return useAsync(
    useQuery<Ticket, TicketError>(
      {
        ...queryDefaults,
        queryKey: key,
        async queryFn({ signal }) {
          const before = client.getQueryData<Ticket>(key);
          const check = counted('ticket', checkTicket);
          const answer = await call((options) => adapter.getTicket(ticketId, options), check, signal);
          return trueTicket(before, client.getQueryData<Ticket>(key), answer);
        },
      },
      client,
    ),
    ticketId,
  );
}
