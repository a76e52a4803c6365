import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Person } from './port.js';

/** Who gets copies of the mails about a ticket. */
export async function listParticipants(db: Queryable, ticketId: number): Promise<Person[]> {
  const rows = await db.query<{ email: string }>(
    sql`select email from participants where ticket_id = ${ticketId} order by position`,
  );
  return rows.map(({ email }) => ({ role: 'customer', name: email, email }));
}
