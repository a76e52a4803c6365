'use client';
import type { NewTicket } from '../core/adapter.js';
import type { Ticket } from '../core/model.js';
import { useSend, type Send } from './useSend.js';

/**
 * Creates a ticket, exactly one for one press: kept in this browser before it is sent, and sent again by itself while the
 * connection or the backend is away, also after a reload.
 *
 * @example
 * const create = useCreateTicket();
 * const ticket = await create.run({ subject: 'No SSH access', body: 'Since 09:30 …' });
 */
export function useCreateTicket(): Send<NewTicket, Ticket> {
  return useSend(
    (input: NewTicket) => ({ type: 'create', input }),
    ({ ticket }) => ticket,
  );
}
