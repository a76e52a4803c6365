import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { recordChange } from '../support/changes.js';
import { setStatus } from '../support/changeStatus.js';
import { changeOption } from '../support/changeTicket.js';
import { lockTicket, type LockedTicket } from '../support/getTicket.js';
import type { StatusKind } from '../support/port.js';
import { refuse } from '../support/refuse.js';
import type { Scope } from '../support/scope.js';
import { rowId } from '../support/ticketRows.js';

/** What staff can change about a ticket. Absent keys stay as they are. */
export interface TicketChange {
  status?: StatusKind;
  departmentId?: string;
  priorityId?: string;
  /** A member of staff, or `null` for nobody. */
  assigneeId?: string | null;
}

/** Changes a ticket on behalf of staff: each change is told in the thread, closing also by mail. */
export async function changeTicket(scope: Scope, id: string, change: TicketChange): Promise<void> {
  const { db, viewer, clock } = scope;
  await db.transaction(async (tx) => {
    const ticket = await lockTicket(tx, viewer, id);
    const changed = [
      await changeOption(tx, scope, ticket, 'department', change.departmentId),
      await changeOption(tx, scope, ticket, 'priority', change.priorityId),
      await changeAssignee(tx, scope, ticket, change.assigneeId),
      change.status !== undefined && change.status !== ticket.status,
    ];
    if (change.status !== undefined) await setStatus(tx, scope, ticket, change.status);
    if (!changed.some(Boolean)) return;
    await tx.query(sql`update tickets set updated_at = ${clock()} where id = ${ticket.id}`);
    await recordChange(
      tx,
      { ticketId: ticket.id, customerId: ticket.customer_id, kind: 'ticket', onlyFor: 'all', authorId: viewer.id },
      clock(),
    );
  });
}

async function changeAssignee(tx: Queryable, scope: Scope, ticket: LockedTicket, id: string | null | undefined) {
  if (id === undefined) return false;
  const assignee = id === null ? null : (rowId(id) ?? 0);
  if (assignee === ticket.assignee_id) return false;
  const [known] = await tx.query(sql`select 1 from users where id = ${assignee} and role = 'staff'`);
  if (assignee !== null && !known) throw refuse(scope.viewer, { assigneeId: 'unknownChoice' });
  await tx.query(sql`update tickets set assignee_id = ${assignee} where id = ${ticket.id}`);
  return true;
}
