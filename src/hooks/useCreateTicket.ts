'use client';
import type { NewTicket } from '../core/adapter.js';
import { checkTicket } from '../core/checkShape.js';
import type { Ticket } from '../core/model.js';
import { useSupport } from './SupportProvider.js';
import { useWrite, type Write } from './useWrite.js';

/**
 * Creates a ticket, exactly one for one press.
 *
 * @example
 * const create = useCreateTicket();
 * const ticket = await create.run({ subject: 'No SSH access', body: 'Since 09:30 …' });
 */
export function useCreateTicket(): Write<NewTicket, Ticket> {
  const { adapter } = useSupport('useCreateTicket');
  return useWrite({
    operation: 'create',
    send: (input: NewTicket, options) => adapter.createTicket(input, options),
    check: checkTicket,
    files: ({ attachments }) => attachments,
    onDone(ticket, _, { client, scope, emit, refresh }) {
      client.setQueryData([scope, 'ticket', ticket.id], ticket);
      refresh(ticket.id);
      emit({ type: 'created', ticketId: ticket.id, number: ticket.number });
    },
  });
}
