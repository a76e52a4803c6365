'use client';
import type { CloseReason } from '../core/adapter.js';
import type { Ticket } from '../core/model.js';
import { useStatusChange } from './useStatusChange.js';
import type { Write } from './useWrite.js';

/**
 * Closes a ticket, with the reason if the desk asks for one (`desk.closeReasons`); `null` when the backend cannot.
 *
 * @example
 * const close = useCloseTicket('1042');
 * return close && <button onClick={() => void close.run()}>Close</button>;
 */
export function useCloseTicket(ticketId: string): Write<CloseReason | void, Ticket> | null {
  return useStatusChange(ticketId, 'close');
}
