import { sql } from '../db/sql.js';
import { hangAttachments } from './attachments.js';
import { recordChange } from './changes.js';
import { writeEvent } from './changeStatus.js';
import { getTicket, lockTicket, type LockedTicket } from './getTicket.js';
import { readMessage } from './readMessages.js';
import { limitWrites } from './limitWrites.js';
import { once } from './once.js';
import type { Message, NewReply, StatusKind, Ticket, WriteOptions } from './port.js';
import { refuse } from './refuse.js';
import type { Scope } from './scope.js';
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
        assignee_id = coalesce(assignee_id, ${viewer.role === 'staff' ? viewer.id : null}), updated_at = ${now}
      where id = ${ticket.id}`);
    // Only a reopening is told: that an answer answers goes without saying.
    if (ticket.status === 'closed') await writeEvent(tx, scope, ticket.id, 'status', ticket.status, status);
    if (viewer.role === 'staff') await mailer.staffReplied(tx, ticket.id, messageId);
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
    return { ticket: await getTicket(tx, viewer, id), message: await readMessage(tx, scope, messageId) };
  });
}

function statusAfter({ viewer }: Scope, ticket: LockedTicket): StatusKind {
  if (viewer.role === 'staff') return 'answered';
  if (ticket.status === 'in_progress') return 'in_progress';
  return ticket.status !== 'closed' && ticket.assignee_id !== null ? 'in_progress' : 'open';
}
