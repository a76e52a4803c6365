import { ConfigError } from '../config.js';
import type { Database } from './database.js';
import { accounts } from './migrations/0001_accounts.js';
import { support } from './migrations/0002_support.js';
import { mail } from './migrations/0003_mail.js';
import { guide } from './migrations/0004_guide.js';
import { life } from './migrations/0005_life.js';
import { sql } from './sql.js';

const migrations: readonly { id: string; script: string }[] = [
  { id: '0001_accounts', script: accounts },
  { id: '0002_support', script: support },
  { id: '0003_mail', script: mail },
  { id: '0004_guide', script: guide },
  { id: '0005_life', script: life },
];

/** Any number that only the panel uses: whoever holds it migrates or seeds, the others wait. */
export const setupLock = 7_205_411;

/**
 * Brings the database to this version: all of it or nothing. Several servers may start at once.
 *
 * @throws {ConfigError} when a newer panel has been here.
 */
export async function migrate(db: Database): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(${setupLock})`);
    await tx.script(
      'create table if not exists migrations (id text primary key, applied_at timestamptz not null default now())',
    );
    const applied = new Set((await tx.query<{ id: string }>(sql`select id from migrations`)).map(({ id }) => id));
    const unknown = [...applied].find((id) => !migrations.some((migration) => migration.id === id));
    if (unknown) throw new ConfigError(`The database belongs to a newer panel: this one does not know ${unknown}.`);
    for (const { id, script } of migrations) {
      if (applied.has(id)) continue;
      await tx.script(script);
      await tx.query(sql`insert into migrations (id) values (${id})`);
    }
  });
}
