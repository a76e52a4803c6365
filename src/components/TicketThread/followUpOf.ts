import type { Ticket } from '../../core/model.js';
import type { FollowUp } from './TicketThread.js';

/** What a new request takes over from a ticket, and the text that was meant for it. */
export function followUpOf({ id, subject, status, service, department }: Ticket, body: string): FollowUp {
  return {
    subject,
    ...(status.kind === 'closed' && { followUpOf: id }),
    ...(service && { serviceId: service.id }),
    ...(department && { departmentId: department.id }),
    ...(body && { body }),
  };
}
