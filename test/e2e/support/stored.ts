import { createHash } from 'node:crypto';
import type { Database } from '../../../examples/panel/server/db/database.js';
import { sql } from '../../../examples/panel/server/db/sql.js';

/** What has arrived at the panel, as its database has it: no screen and no cache between. */
export interface Stored {
  /** Numbers of the requests with this subject. */
  tickets(subject: string): Promise<string[]>;
  /** Every message with this text, and the SHA-256 of each of its files by name. */
  messages(body: string): Promise<{ ticketId: string; files: Record<string, string> }[]>;
  /** How many mails about requests with this subject there have ever been. */
  mails(subject: string): Promise<number>;
}

export function createStored(db: Database): Stored {
  return {
    async tickets(subject) {
      const rows = await db.query<{ id: number }>(sql`select id from tickets where subject = ${subject} order by id`);
      return rows.map(({ id }) => String(id));
    },
    async messages(body) {
      const rows = await db.query<{ id: number; ticket_id: number }>(
        sql`select id, ticket_id from messages where body = ${body} order by id`,
      );
      return Promise.all(rows.map(async (row) => ({ ticketId: String(row.ticket_id), files: await filesOf(row.id) })));
    },
    async mails(subject) {
      const [row] = await db.query<{ count: number }>(sql`
        select count(*) as count from mails m join tickets t on t.id = m.ticket_id where t.subject = ${subject}`);
      return row?.count ?? 0;
    },
  };

  async function filesOf(messageId: number): Promise<Record<string, string>> {
    const files = await db.query<{ name: string; content: Uint8Array }>(
      sql`select name, content from attachments where message_id = ${messageId}`,
    );
    return Object.fromEntries(files.map(({ name, content }) => [name, digest(content)]));
  }
}

/** The SHA-256 of some bytes. */
export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
