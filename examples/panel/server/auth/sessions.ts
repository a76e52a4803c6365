import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Locale, Localized } from '../locale.js';
import type { Viewer } from '../viewer.js';

/** The channel on which every server hears of sessions that have ended. */
export const sessionsChannel = 'panel_sessions';

const idPattern = /^[\w-]{43}$/;

interface SessionRow {
  id: number;
  role: Viewer['role'];
  email: string;
  name: string;
  title: Localized | null;
  locale: Locale;
  expires_at: Date;
}

/** Sessions: random ids of 256 bits in the browser, their hashes in the database. */
export interface Sessions {
  /** Answers the id for the browser to keep. */
  start(userId: number): Promise<string>;
  /** Whose session it is. `renewed`: its end has moved, so the browser should keep it longer as well. */
  find(id: string): Promise<{ viewer: Viewer; renewed: boolean } | undefined>;
  end(session: string): Promise<void>;
  /** Seconds. */
  readonly lifetime: number;
}

export function createSessions(db: Database, sessionDays: number, clock: () => Date): Sessions {
  const lifetime = sessionDays * 86_400;
  const expiry = () => new Date(clock().getTime() + lifetime * 1000);

  return {
    lifetime,

    async start(userId) {
      const id = randomBytes(32).toString('base64url');
      await db.query(sql`
        insert into sessions (id_hash, user_id, created_at, expires_at)
        values (${hash(id)}, ${userId}, ${clock()}, ${expiry()})`);
      return id;
    },

    async find(id) {
      if (!idPattern.test(id)) return undefined;
      const session = hash(id);
      const [row] = await db.query<SessionRow>(sql`
        select u.id, u.role, u.email, u.name, u.title, u.locale, s.expires_at
        from sessions s join users u on u.id = s.user_id
        where s.id_hash = ${session} and s.expires_at > ${clock()}`);
      if (!row) return undefined;
      const { expires_at: expiresAt, title, ...person } = row;
      // The end slides once a twentieth of the time is used up: not every request is a write.
      const renewed = expiresAt.getTime() - clock().getTime() < lifetime * 950;
      if (renewed) await db.query(sql`update sessions set expires_at = ${expiry()} where id_hash = ${session}`);
      return { viewer: { ...person, ...(title && { title }), session }, renewed };
    },

    async end(session) {
      await db.query(sql`delete from sessions where id_hash = ${session}`);
      await db.query(sql`select pg_notify(${sessionsChannel}, ${session})`);
    },
  };
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}
