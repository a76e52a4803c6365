import type { Database } from '../db/database.js';
import { sql } from '../db/sql.js';
import { dummyHash, verifyPassword } from './passwords.js';
import { countTry, forgetTries } from './rateLimit.js';
import type { Sessions } from './sessions.js';

export type SignInResult =
  { status: 'ok'; sessionId: string } | { status: 'refused' } | { status: 'rate_limited'; retryAfter: number };

const perPerson = { hits: 5, seconds: 15 * 60 };
const perAddress = { hits: 60, seconds: 15 * 60 };

/** Checks an e-mail and a password that came from a network address, and starts a session. */
export async function signIn(
  { db, sessions, clock }: { db: Database; sessions: Sessions; clock: () => Date },
  { email, password, from }: { email: string; password: string; from: string },
): Promise<SignInResult> {
  const login = email.trim().toLowerCase();
  const personKey = `sign-in:${from}:${login}`;
  const retryAfter = Math.max(
    await countTry(db, `sign-in:${from}`, perAddress, clock()),
    await countTry(db, personKey, perPerson, clock()),
  );
  if (retryAfter > 0) return { status: 'rate_limited', retryAfter };

  const [user] = await db.query<{ id: number; password_hash: string }>(
    sql`select id, password_hash from users where email = ${login}`,
  );
  const right = await verifyPassword(password, user?.password_hash ?? dummyHash);
  if (!user || !right) return { status: 'refused' };
  await forgetTries(db, personKey);
  return { status: 'ok', sessionId: await sessions.start(user.id) };
}
