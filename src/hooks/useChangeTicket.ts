'use client';
import type { TicketChange } from '../core/adapter.js';
import { checkTicket } from '../core/checkShape.js';
import { TicketError } from '../core/errors.js';
import type { Ticket } from '../core/model.js';
import { useAct } from './useAct.js';
import type { Write } from './useWrite.js';

/**
 * Moves a ticket to another department, or gives it another priority; `null` when the backend cannot.
 *
 * @example
 * const change = useChangeTicket('1042');
 * return change && <button onClick={() => void change.run({ priorityId: 'high' })}>It is urgent</button>;
 */
export function useChangeTicket(ticketId: string): Write<TicketChange, Ticket> | null {
  return useAct<TicketChange, Ticket>({
    operation: 'change',
    method: 'changeTicket',
    ticketId,
    async send(adapter, change, options) {
      const ticket = checkTicket(await adapter.changeTicket?.(ticketId, change, options));
      // A backend that says yes and does nothing must not look as if it had done it.
      if (!isSo(ticket, change)) throw new TicketError('not_applied');
      return ticket;
    },
    check: checkTicket,
    onDone(ticket, _, { client, scope, emit }) {
      client.setQueryData([scope, 'ticket', ticketId], ticket);
      emit({ type: 'changed', ticketId });
    },
  });
}

function isSo({ department, priority }: Ticket, { departmentId, priorityId }: TicketChange): boolean {
  return (
    (departmentId === undefined || department?.id === departmentId) &&
    (priorityId === undefined || priority?.id === priorityId)
  );
}
