import type { Database } from './database.js';
import { sql } from './sql.js';

const hour = 3_600_000;

/** How long a write can be repeated and still gets its first answer. */
const writeDays = 7;
/** How long a file waits for its message. */
const fileHours = 24;

/**
 * Throws away what nobody can need any more. Of the changes of a ticket the last one for each audience stays for
 * ever: whoever asks with an old mark still learns of it.
 */
export async function sweep(db: Database, now: Date): Promise<void> {
  await db.query(sql`delete from sessions where expires_at <= ${now}`);
  await db.query(sql`delete from rate_limits where resets_at <= ${now}`);
  await db.query(sql`delete from writes where created_at < ${before(now, writeDays * 24)}`);
  await db.query(sql`delete from attachments where message_id is null and created_at < ${before(now, fileHours)}`);
  await db.query(sql`
    delete from changes c using changes later
    where later.ticket_id = c.ticket_id and later.only_for = c.only_for and later.id > c.id`);
}

/** Sweeps now and every hour until the returned function is called. */
export function keepSwept(db: Database, clock: () => Date): () => Promise<void> {
  let round = Promise.resolve();
  const run = () => {
    round = sweep(db, clock()).catch((error: unknown) => console.error(`Sweeping failed: ${String(error)}`));
  };
  const timer = setInterval(run, hour);
  timer.unref();
  run();
  return async () => {
    clearInterval(timer);
    await round;
  };
}

function before(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * hour);
}
