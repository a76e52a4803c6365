import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { recordChange } from '../support/changes.js';
import { getTicket, lockTicket } from '../support/getTicket.js';
import { once } from '../support/once.js';
import { refuse } from '../support/refuse.js';
import type { Scope } from '../support/scope.js';
import { storable } from '../support/text.js';
import { checkBody } from '../support/writeMessage.js';

/** What staff tell each other about a ticket. No customer ever gets one. */
export interface Note {
  id: string;
  author: { id: string; name: string; me: boolean };
  body: string;
  createdAt: string;
}

/** The notes of a ticket, oldest first. */
export async function listNotes(scope: Scope, ticketId: string): Promise<Note[]> {
  const { id } = await getTicket(scope.db, scope, ticketId);
  return readNotes(scope.db, scope.viewer.id, sql`n.ticket_id = ${Number(id)}`);
}

/** Adds a note. The other staff hear of it: it is a change that is for them only. */
export function addNote(scope: Scope, ticketId: string, body: string, clientRef: string): Promise<Note> {
  const { viewer, clock } = scope;
  return once(scope, { clientRef }, `note ${ticketId}`, body, async (tx) => {
    const ticket = await lockTicket(tx, viewer, ticketId);
    const problem = checkBody(body);
    if (problem) throw refuse(viewer, { body: problem });
    const [row] = await tx.query<{ id: number }>(sql`
      insert into notes (ticket_id, author_id, body, created_at)
      values (${ticket.id}, ${viewer.id}, ${storable(body)}, ${clock()}) returning id`);
    await recordChange(
      tx,
      { ticketId: ticket.id, customerId: ticket.customer_id, kind: 'ticket', onlyFor: 'staff', authorId: viewer.id },
      clock(),
    );
    const [note] = await readNotes(tx, viewer.id, sql`n.id = ${row?.id}`);
    if (!note) throw new Error('The note that was just written is not there');
    return note;
  });
}

async function readNotes(db: Queryable, viewerId: number, which: ReturnType<typeof sql>): Promise<Note[]> {
  const rows = await db.query<{ id: number; author_id: number; author: string; body: string; created_at: Date }>(sql`
    select n.id, n.author_id, u.name as author, n.body, n.created_at
    from notes n join users u on u.id = n.author_id where ${which} order by n.id`);
  return rows.map((row) => ({
    id: String(row.id),
    author: { id: String(row.author_id), name: row.author, me: row.author_id === viewerId },
    body: row.body,
    createdAt: row.created_at.toISOString(),
  }));
}
