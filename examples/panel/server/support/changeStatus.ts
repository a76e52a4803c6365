import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { recordChange } from './changes.js';
import { closeReasonLabel } from './closeReasons.js';
import { getTicket, lockTicket, type LockedTicket } from './getTicket.js';
import { limitWrites } from './limitWrites.js';
import { once } from './once.js';
import type { CloseOptions, StatusKind, Ticket, WriteOptions } from './port.js';
import { forbidden, refuse } from './refuse.js';
import type { Scope } from './scope.js';
import { storable } from './text.js';
import { writeEvent } from './writeEvent.js';

const maxComment = 2000;

/** Closes a ticket, for a reason if one is given, and answers it read back. One that is closed stays so. */
export function closeTicket(scope: Scope, id: string, { reason = {}, ...options }: CloseOptions): Promise<Ticket> {
  const { viewer } = scope;
  return once(scope, options, `closed ${id}`, reason.id || reason.comment ? reason : null, async (tx) => {
    const ticket = await lockTicket(tx, viewer, id);
    if (reason.id !== undefined && closeReasonLabel(reason.id, viewer.locale) === undefined)
      throw refuse(viewer, { 'reason.id': 'unknownChoice' });
    if ((reason.comment?.length ?? 0) > maxComment) throw refuse(viewer, { 'reason.comment': 'tooLong' });
    if (ticket.status !== 'closed') {
      const comment = reason.comment && storable(reason.comment).trim();
      await setStatus(tx, scope, ticket, 'closed', {
        ...(reason.id && { reasonId: reason.id }),
        ...(comment && { comment }),
      });
      await tell(tx, scope, ticket);
    }
    return getTicket(tx, scope, id);
  });
}

/** Opens a closed ticket again and answers it read back. One that is open stays as it is. */
export function reopenTicket(scope: Scope, id: string, options: WriteOptions): Promise<Ticket> {
  return once(scope, options, `open ${id}`, null, async (tx) => {
    const ticket = await lockTicket(tx, scope.viewer, id);
    if (ticket.status === 'closed') {
      const { can } = await getTicket(tx, scope, id);
      if (!can.reopen) throw forbidden(scope.viewer, 'open this ticket again any more');
      await setStatus(tx, scope, ticket, 'open');
      await tell(tx, scope, ticket);
    }
    return getTicket(tx, scope, id);
  });
}

/**
 * Moves a locked ticket to another status: the row, the event in the thread, the mail on closing.
 * Whoever calls it records the change.
 */
export async function setStatus(
  tx: Queryable,
  scope: Scope,
  ticket: LockedTicket,
  status: StatusKind,
  why: { reasonId?: string; comment?: string } = {},
): Promise<void> {
  if (ticket.status === status) return;
  const { viewer, clock, mailer } = scope;
  const now = clock();
  const waitingSince = status === 'answered' || status === 'closed' ? null : (ticket.waiting_since ?? now);
  await tx.query(sql`
    update tickets set status = ${status}, waiting_since = ${waitingSince}, updated_at = ${now},
      closed_at = ${status === 'closed' ? now : null}
    where id = ${ticket.id}`);
  await writeEvent(tx, scope, ticket.id, { field: 'status', from: ticket.status, to: status, ...why });
  if (status !== 'closed') return;
  await limitWrites(tx, scope, 'closings');
  await mailer.ticketClosed(tx, ticket.id, viewer.role);
}

function tell(tx: Queryable, { viewer, clock }: Scope, { id, customer_id: customerId }: LockedTicket): Promise<void> {
  return recordChange(tx, { ticketId: id, customerId, kind: 'ticket', onlyFor: 'all', authorId: viewer.id }, clock());
}
