import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Scope } from './scope.js';

interface NewEvent {
  field: 'status' | 'department' | 'priority' | 'participant';
  from?: string;
  to?: string;
  /** Why a ticket was closed. */
  reasonId?: string;
  comment?: string;
}

/** Tells in the thread that something about the ticket is now another. */
export async function writeEvent(
  tx: Queryable,
  { viewer, clock }: Scope,
  ticketId: number,
  { field, from, to, reasonId, comment }: NewEvent,
): Promise<void> {
  await tx.query(sql`
    insert into ticket_events (ticket_id, actor_id, field, from_id, to_id, reason_id, comment, at)
    values (${ticketId}, ${viewer.id}, ${field}, ${from}, ${to}, ${reasonId}, ${comment}, ${clock()})`);
}
