import { sql } from '../db/sql.js';
import { recordChange } from './changes.js';
import { lockTicket } from './getTicket.js';
import type { Scope } from './scope.js';

/** Remembers that the viewer has seen everything up to now. Their other windows hear of it, nobody else. */
export async function markRead({ db, viewer, clock }: Scope, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    const ticket = await lockTicket(tx, viewer, id);
    const moved = await tx.query(sql`
      insert into reads as r (user_id, ticket_id, last_message_id)
      select ${viewer.id}::bigint, ${ticket.id}::bigint, max(id) from messages where ticket_id = ${ticket.id}
      on conflict (user_id, ticket_id) do update set last_message_id = excluded.last_message_id
        where r.last_message_id < excluded.last_message_id
      returning 1`);
    // Telling of what has not changed would make two open windows answer each other for ever.
    if (moved.length === 0) return;
    const change = { ticketId: ticket.id, customerId: ticket.customer_id, kind: 'ticket' } as const;
    await recordChange(tx, { ...change, onlyFor: viewer.id, authorId: viewer.id }, clock());
  });
}
