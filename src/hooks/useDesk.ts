'use client';
import { useQuery } from '@tanstack/react-query';
import { checkDesk } from '../core/checkShape.js';
import type { TicketError } from '../core/errors.js';
import type { Desk } from '../core/model.js';
import { useAsync, type Async } from './async.js';
import { queryDefaults } from './session.js';
import { useSupport } from './SupportProvider.js';

/**
 * The desk: departments, priorities, statuses, limits, notices.
 *
 * @example
 * const desk = useDesk();
 * if (desk.status === 'success') return desk.data.departments.map((department) => department.label);
 */
export function useDesk(): Async<Desk> {
  const { adapter, client, scope, call, counted } = useSupport('useDesk');
  return useAsync(
    useQuery<Desk, TicketError>(
      {
        ...queryDefaults,
        queryKey: [scope, 'desk'],
        queryFn: ({ signal }) => call((options) => adapter.loadDesk(options), counted('desk', checkDesk), signal),
        // A desk changes by the day, not by the second.
        staleTime: 300_000,
      },
      client,
    ),
  );
}
