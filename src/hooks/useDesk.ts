'use client';
import { useSyncExternalStore } from 'react';
import type { Desk } from '../core/model.js';
import { useAsync, type Async } from './async.js';
import { useSupport } from './SupportProvider.js';

/**
 * The desk: departments, priorities, statuses, limits, notices.
 *
 * @example
 * const desk = useDesk();
 * if (desk.status === 'success') return desk.data.departments.map((department) => department.label);
 */
export function useDesk(): Async<Desk> {
  const { desk } = useSupport('useDesk');
  return useAsync(useSyncExternalStore(desk.subscribe, desk.result, desk.result));
}
