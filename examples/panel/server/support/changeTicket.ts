import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { recordChange } from './changes.js';
import { getTicket, lockTicket, type LockedTicket } from './getTicket.js';
import { once } from './once.js';
import type { Ticket, TicketChange, WriteOptions } from './port.js';
import { forbidden, refuse } from './refuse.js';
import type { Scope } from './scope.js';
import { writeEvent } from './writeEvent.js';

/** Moves a ticket to another department or priority and answers it read back. */
export function changeTicket(scope: Scope, id: string, change: TicketChange, options: WriteOptions): Promise<Ticket> {
  const { viewer, clock } = scope;
  const payload = [change.departmentId ?? null, change.priorityId ?? null];
  return once(scope, options, `change ${id}`, payload, async (tx) => {
    const ticket = await lockTicket(tx, viewer, id);
    if (ticket.status === 'closed') throw forbidden(viewer, 'change a closed ticket');
    const changed = [
      await changeOption(tx, scope, ticket, 'department', change.departmentId),
      await changeOption(tx, scope, ticket, 'priority', change.priorityId),
    ];
    if (changed.some(Boolean)) {
      await tx.query(sql`update tickets set updated_at = ${clock()} where id = ${ticket.id}`);
      await recordChange(
        tx,
        { ticketId: ticket.id, customerId: ticket.customer_id, kind: 'ticket', onlyFor: 'all', authorId: viewer.id },
        clock(),
      );
    }
    return getTicket(tx, scope, id);
  });
}

const optionColumns = {
  department: { key: 'departmentId', table: sql`departments`, column: sql`department_id` },
  priority: { key: 'priorityId', table: sql`priorities`, column: sql`priority_id` },
} as const;

/** Gives a locked ticket another department or priority, and tells so in the thread. Answers whether it is another. */
export async function changeOption(
  tx: Queryable,
  scope: Scope,
  ticket: LockedTicket,
  field: 'department' | 'priority',
  id: string | undefined,
): Promise<boolean> {
  const { key, table, column } = optionColumns[field];
  const before = ticket[`${field}_id`];
  if (id === undefined || id === before) return false;
  const [known] = await tx.query(sql`select 1 from ${table} where id = ${id}`);
  if (!known) throw refuse(scope.viewer, { [key]: 'unknownChoice' });
  await tx.query(sql`update tickets set ${column} = ${id} where id = ${ticket.id}`);
  await writeEvent(tx, scope, ticket.id, { field, from: before, to: id });
  return true;
}
