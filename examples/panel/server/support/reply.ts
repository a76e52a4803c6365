import { sql } from '../db/sql.js';
import { hangAttachments } from './attachments.js';
import { recordChange } from './changes.js';
import { getTicket, lockTicket, reopenableUntil, type LockedTicket } from './getTicket.js';
import { readMessage } from './readMessages.js';
import { limitWrites } from './limitWrites.js';
import { once } from './once.js';
import type { Message, NewReply, StatusKind, Ticket, WriteOptions } from './port.js';
import { forbidden, refuse } from './refuse.js';
import type { Scope } from './scope.js';
import { writeEvent } from './writeEvent.js';
import { checkBody, writeMessage } from './writeMessage.js';

/** Writes a message into a ticket. A customer's opens a closed one again, a member of staff's answers it. */
export function reply(
  scope: Scope,
  id: string,
  { body, attachments = [] }: NewReply,
  options: WriteOptions,
): Promise<{ ticket: Ticket; message: Message }> {
  const { viewer, clock, mailer } = scope;
  const payload = { body, attachments: attachments.map((attachment) => attachment.id) };

  return once(scope, options, `reply ${id}`, payload, async (tx) => {
    const ticket = await lockTicket(tx, viewer, id);
    if (viewer.role === 'customer' && ticket.closed_at && reopenableUntil(ticket.closed_at) <= clock())
      throw forbidden(viewer, 'open this ticket again any more');
    const problem = checkBody(body, attachments.length > 0);
    if (problem) throw refuse(viewer, { body: problem });
    await limitWrites(tx, scope, 'replies');
    const messageId = await writeMessage(tx, scope, ticket.id, body, options.clientRef);
    await hangAttachments(tx, scope, messageId, attachments);

    const now = clock();
    const status = statusAfter(scope, ticket);
    const waitingSince = viewer.role === 'staff' ? null : (ticket.waiting_since ?? now);
    await tx.query(sql`
      update tickets set status = ${status}, last_author = ${viewer.role}, waiting_since = ${waitingSince},
        closed_at = null, assignee_id = coalesce(assignee_id, ${viewer.role === 'staff' ? viewer.id : null}), updated_at = ${now}
      where id = ${ticket.id}`);
    // Only a reopening is told: that an answer answers goes without saying.
    if (ticket.status === 'closed')
      await writeEvent(tx, scope, ticket.id, { field: 'status', from: ticket.status, to: status });
    if (viewer.role === 'staff') {
      // What was put away comes back with news, or nobody would see the answer.
      await tx.query(sql`delete from hidden_tickets where ticket_id = ${ticket.id}`);
      await mailer.staffReplied(tx, ticket.id, messageId);
    }
    await recordChange(
      tx,
      {
        ticketId: ticket.id,
        customerId: ticket.customer_id,
        kind: 'message',
        onlyFor: 'all',
        authorId: viewer.id,
        clientRef: options.clientRef,
      },
      now,
    );
    return { ticket: await getTicket(tx, scope, id), message: await readMessage(tx, scope, messageId) };
  });
}

function statusAfter({ viewer }: Scope, ticket: LockedTicket): StatusKind {
  if (viewer.role === 'staff') return 'answered';
  if (ticket.status === 'in_progress') return 'in_progress';
  return ticket.status !== 'closed' && ticket.assignee_id !== null ? 'in_progress' : 'open';
}
