'use client';
import type { CloseReason } from '../core/adapter.js';
import { checkTicket } from '../core/checkShape.js';
import { TicketError } from '../core/errors.js';
import type { Ticket } from '../core/model.js';
import { useSupport } from './SupportProvider.js';
import { untilSent } from './untilSent.js';
import { useWrite, type Write } from './useWrite.js';

const changes = {
  close: { method: 'closeTicket', event: 'closed', isDone: (ticket: Ticket) => ticket.status.kind === 'closed' },
  reopen: { method: 'reopenTicket', event: 'reopened', isDone: (ticket: Ticket) => ticket.status.kind !== 'closed' },
} as const;

export function useStatusChange(
  ticketId: string,
  operation: keyof typeof changes,
): Write<CloseReason | void, Ticket> | null {
  const { adapter } = useSupport('useStatusChange');
  const { method, event, isDone } = changes[operation];
  const write = useWrite<CloseReason | void, Ticket>({
    operation,
    ...(operation === 'close' && { after: (support) => untilSent(support, ticketId) }),
    send: async (reason, options) =>
      adapter[method]?.(ticketId, { ...options, ...(reason && { reason }) }) ??
      Promise.reject(new TicketError('not_applied')),
    check(answer) {
      const ticket = checkTicket(answer);
      // A backend that says yes and does nothing must not look as if it had done it.
      if (!isDone(ticket)) throw new TicketError('not_applied');
      return ticket;
    },
    onDone(ticket, _, { client, scope, emit, refresh }) {
      client.setQueryData([scope, 'ticket', ticketId], ticket);
      refresh(ticketId);
      emit({ type: event, ticketId });
    },
  });
  return adapter[method] ? write : null;
}
