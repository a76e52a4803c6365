import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { changesSeenBy, type ChangeScope } from './access.js';
import { refuse } from './refuse.js';
import type { Scope } from './scope.js';

/** The channel on which every server hears of changes. */
export const changesChannel = 'panel_changes';

/** Any number that only the panel uses: whoever holds it writes into the log of changes. */
const logLock = 7_205_412;

/** What happened, without the words themselves. */
export interface Change extends ChangeScope {
  ticketId: number;
  kind: 'ticket' | 'message';
  authorId: number;
  clientRef?: string;
}

/** A change as it goes over the channel. */
export interface LoggedChange extends Change {
  id: number;
}

/** Notes a change in the log and tells everybody once the transaction is through. Call it last. */
export async function recordChange(tx: Queryable, change: Change, at: Date): Promise<void> {
  // Numbers are drawn before a commit is seen. One writer at a time: no reader of the log can step over a number
  // that is still to appear.
  await tx.query(sql`select pg_advisory_xact_lock(${logLock})`);
  const [row] = await tx.query<{ id: number }>(sql`
    insert into changes (ticket_id, customer_id, kind, only_for, author_id, client_ref, at)
    values (${change.ticketId}, ${change.customerId}, ${change.kind}, ${String(change.onlyFor)}, ${change.authorId},
      ${change.clientRef}, ${at})
    returning id`);
  const logged: LoggedChange = { ...change, id: row?.id ?? 0 };
  await tx.query(sql`select pg_notify(${changesChannel}, ${JSON.stringify(logged)})`);
}

/** Which of the viewer's tickets changed since a mark. */
export async function changesSince(
  { db, viewer }: Scope,
  mark: string | null,
): Promise<{ mark: string; ticketIds: string[] }> {
  const since = mark === null ? undefined : Number(mark);
  if (since !== undefined && (!/^\d{1,15}$/.test(mark ?? '') || !Number.isSafeInteger(since)))
    throw refuse(viewer, { since: 'badQuery' });
  const [last] = await db.query<{ id: number | null }>(sql`select max(id) as id from changes`);
  const now = last?.id ?? 0;
  if (since === undefined) return { mark: String(now), ticketIds: [] };
  // A mark from the future is from before the database was made anew: everything may have changed.
  const from = since > now ? 0 : since;
  const rows = await db.query<{ ticket_id: number }>(sql`
    select c.ticket_id from changes c
    where c.id > ${from} and c.id <= ${now} and ${changesSeenBy(viewer)}
    group by c.ticket_id order by max(c.id)`);
  return { mark: String(now), ticketIds: rows.map(({ ticket_id: id }) => String(id)) };
}
