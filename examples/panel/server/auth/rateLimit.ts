import { createHash } from 'node:crypto';
import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';

/** How often something may be tried within so many seconds. */
export interface RateLimit {
  hits: number;
  seconds: number;
}

/**
 * Counts one try, before it is known how it goes: any number at once count as any number.
 *
 * @returns Seconds until the next try makes sense, or 0 when this one may go ahead.
 */
export async function countTry(db: Queryable, key: string, limit: RateLimit, now: Date): Promise<number> {
  const resetsAt = new Date(now.getTime() + limit.seconds * 1000);
  const [row] = await db.query<{ hits: number; resets_at: Date }>(sql`
    insert into rate_limits as r (key, hits, resets_at) values (${hashed(key)}, 1, ${resetsAt})
    on conflict (key) do update set
      hits = case when r.resets_at <= ${now} then 1 else r.hits + 1 end,
      resets_at = case when r.resets_at <= ${now} then excluded.resets_at else r.resets_at end
    returning hits, resets_at`);
  if (!row || row.hits <= limit.hits) return 0;
  return Math.max(1, Math.ceil((row.resets_at.getTime() - now.getTime()) / 1000));
}

/** Forgets the tries under this key: the right password came. */
export async function forgetTries(db: Queryable, key: string): Promise<void> {
  await db.query(sql`delete from rate_limits where key = ${hashed(key)}`);
}

/** The table keeps no addresses of people who only tried. */
function hashed(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
