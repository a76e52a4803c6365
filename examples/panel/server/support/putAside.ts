import { sql, type Sql } from '../db/sql.js';
import { recordChange } from './changes.js';
import { lockTicket } from './getTicket.js';
import { once } from './once.js';
import type { WriteOptions } from './port.js';
import type { Scope } from './scope.js';

/** Puts a ticket away for the viewer alone, or back into the list. */
export function setHidden(scope: Scope, ticketId: string, isHidden: boolean, options: WriteOptions): Promise<void> {
  return mark(scope, ticketId, { name: 'hidden', table: sql`hidden_tickets`, isOn: isHidden }, options);
}

/** Whether the viewer gets mail about a ticket. */
export function setMuted(scope: Scope, ticketId: string, isMuted: boolean, options: WriteOptions): Promise<void> {
  return mark(scope, ticketId, { name: 'muted', table: sql`muted_tickets`, isOn: isMuted }, options);
}

/** Their other windows hear of it, nobody else. */
function mark(
  scope: Scope,
  ticketId: string,
  { name, table, isOn }: { name: string; table: Sql; isOn: boolean },
  options: WriteOptions,
): Promise<void> {
  const { viewer, clock } = scope;
  return once(scope, options, `${name} ${ticketId}`, isOn, async (tx) => {
    const ticket = await lockTicket(tx, viewer, ticketId);
    await tx.query(
      isOn
        ? sql`insert into ${table} (user_id, ticket_id) values (${viewer.id}, ${ticket.id}) on conflict do nothing`
        : sql`delete from ${table} where user_id = ${viewer.id} and ticket_id = ${ticket.id}`,
    );
    const change = { ticketId: ticket.id, customerId: ticket.customer_id, kind: 'ticket' } as const;
    await recordChange(tx, { ...change, onlyFor: viewer.id, authorId: viewer.id }, clock());
  });
}
