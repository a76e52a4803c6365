'use client';
import type { Ticket } from '../core/model.js';
import { useStatusChange } from './useStatusChange.js';
import type { Write } from './useWrite.js';

/**
 * Opens a closed ticket again; `null` when the backend cannot.
 *
 * @example
 * const reopen = useReopenTicket('1042');
 * return reopen && <button onClick={() => void reopen.run()}>Open again</button>;
 */
export function useReopenTicket(ticketId: string): Write<void, Ticket> | null {
  return useStatusChange(ticketId, 'reopen');
}
