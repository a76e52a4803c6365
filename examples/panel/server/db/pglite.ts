import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queryable } from './database.js';
import { lockFolder } from './lockFolder.js';
import { toStatement, type Sql } from './sql.js';

/** Opens the embedded PostgreSQL in a folder of `dataDir`, or in memory without one. */
export async function openPglite(dataDir?: string): Promise<Database> {
  if (dataDir) await mkdir(dataDir, { recursive: true });
  const unlock = dataDir ? await lockFolder(dataDir) : undefined;
  const pglite = dataDir ? await PGlite.create(join(dataDir, 'postgres')) : await PGlite.create();

  return {
    ...queryable(pglite),
    name: dataDir ? `PGlite in ${dataDir}` : 'PGlite in memory',
    transaction: (work) => pglite.transaction((tx) => work(queryable(tx))),
    listen: (channel, { onNotify }) => pglite.listen(channel, onNotify),
    async close() {
      await pglite.close();
      await unlock?.();
    },
  };
}

function queryable(source: PGlite | Transaction): Queryable {
  return {
    async query<Row>(statement: Sql) {
      const { text, values } = toStatement(statement);
      return (await source.query<Row>(text, values)).rows;
    },
    async script(text) {
      await source.exec(text);
    },
  };
}
