import { sql } from '../db/sql.js';
import type { Viewer } from '../viewer.js';
import { ticketsSeenBy, type ChangeScope } from './access.js';
import { notFound } from './refuse.js';
import type { Scope } from './scope.js';
import { rowId } from './ticketRows.js';

/** The channel on which every server hears who is writing. Nothing of it is kept. */
export const typingChannel = 'panel_typing';

/** Somebody who is writing now, as it goes over the channel. */
export interface Typing extends ChangeScope {
  ticketId: number;
  author: Pick<Viewer, 'id' | 'role' | 'name' | 'title'>;
}

/** Tells the others who see the ticket that the viewer is writing an answer. */
export async function sendTyping({ db, viewer }: Scope, ticketId: string): Promise<void> {
  const [ticket] = await db.query<{ id: number; customer_id: number }>(sql`
    select t.id, t.customer_id from tickets t where t.id = ${rowId(ticketId) ?? 0} and ${ticketsSeenBy(viewer)}`);
  if (!ticket) throw notFound('ticket');
  const { id, role, name, title } = viewer;
  const typing: Typing = {
    ticketId: ticket.id,
    customerId: ticket.customer_id,
    onlyFor: 'all',
    author: { id, role, name, ...(title && { title }) },
  };
  await db.query(sql`select pg_notify(${typingChannel}, ${JSON.stringify(typing)})`);
}
