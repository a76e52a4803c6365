import { sql, type Sql } from '../db/sql.js';
import type { Viewer } from '../viewer.js';

/** Whose ticket a change is about, and who need know: all who see the ticket, only staff, or one person. */
export interface ChangeScope {
  customerId: number;
  onlyFor: 'all' | 'staff' | number;
}

/*
 * Who may see what is said here and nowhere else: customers their own tickets, staff all of them.
 * It is one rule in three forms: for rows of tickets, for rows of changes, for a change in flight.
 */

/** The condition on `tickets t`. */
export function ticketsSeenBy(viewer: Viewer): Sql {
  return viewer.role === 'staff' ? sql`true` : sql`t.customer_id = ${viewer.id}`;
}

/** The condition on `changes c`. */
export function changesSeenBy(viewer: Viewer): Sql {
  const meant = viewer.role === 'staff' ? ['all', 'staff', String(viewer.id)] : ['all', String(viewer.id)];
  const own = viewer.role === 'staff' ? sql`true` : sql`c.customer_id = ${viewer.id}`;
  return sql`${own} and c.only_for = any(${meant}::text[])`;
}

/** The same for a change that has just been told. */
export function mayHear(viewer: Viewer, { customerId, onlyFor }: ChangeScope): boolean {
  if (viewer.role !== 'staff' && customerId !== viewer.id) return false;
  return onlyFor === 'all' || onlyFor === viewer.id || (onlyFor === 'staff' && viewer.role === 'staff');
}
