import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { recordChange } from './changes.js';
import { getTicket, lockTicket, type LockedTicket } from './getTicket.js';
import { once } from './once.js';
import type { StatusKind, Ticket, WriteOptions } from './port.js';
import type { Scope } from './scope.js';

/** Closes a ticket or opens it again, and answers it read back. What is so already stays so. */
export function closeOrReopen(
  scope: Scope,
  id: string,
  status: 'closed' | 'open',
  options: WriteOptions,
): Promise<Ticket> {
  const { viewer, clock } = scope;
  return once(scope, options, `${status} ${id}`, null, async (tx) => {
    const ticket = await lockTicket(tx, viewer, id);
    if ((ticket.status === 'closed') !== (status === 'closed')) {
      await setStatus(tx, scope, ticket, status);
      await recordChange(
        tx,
        { ticketId: ticket.id, customerId: ticket.customer_id, kind: 'ticket', onlyFor: 'all', authorId: viewer.id },
        clock(),
      );
    }
    return getTicket(tx, viewer, id);
  });
}

/**
 * Moves a locked ticket to another status: the row, the event in the thread, the mail on closing.
 * Whoever calls it records the change.
 */
export async function setStatus(tx: Queryable, scope: Scope, ticket: LockedTicket, status: StatusKind): Promise<void> {
  if (ticket.status === status) return;
  const { viewer, clock, mailer } = scope;
  const now = clock();
  const waitingSince = status === 'answered' || status === 'closed' ? null : (ticket.waiting_since ?? now);
  await tx.query(sql`
    update tickets set status = ${status}, waiting_since = ${waitingSince}, updated_at = ${now} where id = ${ticket.id}`);
  await writeEvent(tx, scope, ticket.id, 'status', ticket.status, status);
  if (status === 'closed') await mailer.ticketClosed(tx, ticket.id, viewer.role);
}

/** Tells in the thread that something about the ticket is now another. */
export async function writeEvent(
  tx: Queryable,
  { viewer, clock }: Scope,
  ticketId: number,
  field: 'status' | 'department' | 'priority',
  from: string,
  to: string,
): Promise<void> {
  await tx.query(sql`
    insert into ticket_events (ticket_id, actor_id, field, from_id, to_id, at)
    values (${ticketId}, ${viewer.id}, ${field}, ${from}, ${to}, ${clock()})`);
}
