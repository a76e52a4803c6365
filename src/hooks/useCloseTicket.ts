'use client';
import type { Ticket } from '../core/model.js';
import { useStatusChange } from './useStatusChange.js';
import type { Write } from './useWrite.js';

/**
 * Closes a ticket; `null` when the backend cannot.
 *
 * @example
 * const close = useCloseTicket('1042');
 * return close && <button onClick={() => void close.run()}>Close</button>;
 */
export function useCloseTicket(ticketId: string): Write<void, Ticket> | null {
  return useStatusChange(ticketId, 'close');
}
