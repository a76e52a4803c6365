'use client';
import { useQuery } from '@tanstack/react-query';
import { checkRevisions } from '../core/checkFiles.js';
import { TicketError } from '../core/errors.js';
import type { Revision } from '../core/model.js';
import { useAsync, type Async } from './async.js';
import { queryDefaults } from './session.js';
import { useSupport } from './SupportProvider.js';

/**
 * The earlier versions of a message, the oldest first; `null` when the backend keeps none.
 *
 * @example
 * const revisions = useRevisions('1042', message.id);
 */
export function useRevisions(ticketId: string, messageId: string): Async<Revision[]> | null {
  const { adapter, client, scope, call, counted } = useSupport('useRevisions');
  const result = useAsync(
    useQuery<Revision[], TicketError>(
      {
        ...queryDefaults,
        // What was read may be destroyed by the next minute: it is not kept.
        gcTime: 0,
        queryKey: [scope, 'revisions', ticketId, messageId],
        queryFn: ({ signal }) =>
          call(
            async (options) =>
              adapter.listRevisions?.(ticketId, messageId, options) ?? Promise.reject(new TicketError('not_found')),
            counted('revisions', checkRevisions),
            signal,
          ),
        enabled: adapter.listRevisions !== undefined,
      },
      client,
    ),
    messageId,
  );
  return adapter.listRevisions ? result : null;
}
