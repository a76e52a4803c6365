import { createHash } from 'node:crypto';
import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { limitWrites } from './limitWrites.js';
import { TicketError, type WriteOptions } from './port.js';
import type { Scope } from './scope.js';

/**
 * Does a write once, in one transaction with the memory of it: the same key with the same payload answers
 * the first result again, with another payload it is refused. Of two at the same time one runs and the other
 * gets its answer. A write that failed is not remembered.
 */
export function once<Result>(
  scope: Scope,
  { clientRef, signal }: WriteOptions,
  action: string,
  payload: unknown,
  work: (tx: Queryable) => Promise<Result>,
): Promise<Result> {
  const { db, viewer, clock } = scope;
  if (signal?.aborted) throw new TicketError('aborted');
  if (!clientRef || clientRef.length > 255) throw new TicketError('invalid', 'A write needs a key of its own');
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([action, payload]))
    .digest('hex');

  return db.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`write:${viewer.id}:${clientRef}`}, 0))`);
    const [first] = await tx.query<{ fingerprint: string; answer: Result }>(
      sql`select fingerprint, answer from writes where user_id = ${viewer.id} and key = ${clientRef}`,
    );
    if (first && first.fingerprint !== fingerprint)
      throw new TicketError('conflict', `The key ${clientRef} was used for another write`, {
        fields: { clientRef: 'was used for another write' },
      });
    if (first) return first.answer;
    await limitWrites(tx, scope, 'writes');
    const answer = await work(tx);
    await tx.query(sql`
      insert into writes (user_id, key, fingerprint, answer, created_at)
      values (${viewer.id}, ${clientRef}, ${fingerprint}, ${JSON.stringify(answer ?? null)}::jsonb, ${clock()})`);
    return answer;
  });
}
