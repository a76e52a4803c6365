import { sign, verify } from 'hono/jwt';
import type { Database } from '../db/database.js';
import { sql } from '../db/sql.js';
import type { Viewer } from '../viewer.js';

/** Who signs, and for what. A token for another part of the house opens nothing here. */
const issuer = 'harbour';
const audience = 'harbour-support';

/** Seconds. Whoever finds one in a log is too late, and a page asks for the next one by itself. */
const lifetime = 600;

/** Signed tokens, with which the widget speaks for a customer on pages that have no cookie of ours. */
export interface Tokens {
  /** For a customer who is signed in; it ends with their session, if not before. */
  mint(viewer: Viewer): Promise<{ token: string; expiresAt: string }>;
  /** Whose token it is. Nobody's, unless everything about it is right. */
  find(token: string): Promise<Viewer | undefined>;
}

interface CustomerRow {
  id: number;
  role: Viewer['role'];
  email: string;
  name: string;
  locale: Viewer['locale'];
}

export function createTokens(db: Database, secret: string, clock: () => Date): Tokens {
  return {
    async mint({ id, session }) {
      const now = Math.floor(clock().getTime() / 1000);
      const exp = now + lifetime;
      const claims = { iss: issuer, aud: audience, sub: String(id), sid: session, iat: now, exp };
      return { token: await sign(claims, secret, 'HS256'), expiresAt: new Date(exp * 1000).toISOString() };
    },

    async find(token) {
      const claims = await readClaims(token);
      if (!claims) return undefined;
      const { sub, sid } = claims;
      const [row] = await db.query<CustomerRow>(sql`
        select u.id, u.role, u.email, u.name, u.locale from users u
        where u.id = ${Number(sub)} and u.role = 'customer' and (${sid}::text is null or exists (
          select 1 from sessions s where s.id_hash = ${sid} and s.user_id = u.id and s.expires_at > ${clock()}))`);
      return row && { ...row, session: sid ?? `token of ${sub}` };
    },
  };

  async function readClaims(token: string): Promise<{ sub: string; sid: string | null } | undefined> {
    const claims = await verify(token, secret, { alg: 'HS256', iss: issuer, aud: audience }).catch(() => undefined);
    const { sub, sid, exp } = claims ?? {};
    // The library believes a token that names no end for ever.
    if (typeof exp !== 'number' || exp * 1000 <= clock().getTime()) return undefined;
    if (typeof sub !== 'string' || !/^[1-9]\d{0,8}$/.test(sub)) return undefined;
    // A system that shares the secret knows no session of ours, and names none.
    if (sid !== undefined && typeof sid !== 'string') return undefined;
    return { sub, sid: sid ?? null };
  }
}
