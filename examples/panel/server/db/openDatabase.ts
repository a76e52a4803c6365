import { ConfigError, type Config } from '../config.js';
import type { Database } from './database.js';
import { openPglite } from './pglite.js';
import { openPostgres } from './postgres.js';

/** Opens the database the configuration names: a real PostgreSQL by `DATABASE_URL`, else the embedded one. */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Database> {
  if (!config.databaseUrl) return openPglite(config.dataDir);
  try {
    return await openPostgres(config.databaseUrl);
  } catch (error) {
    throw new ConfigError(`The database at DATABASE_URL does not answer: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0].message;
  return error instanceof Error ? error.message : String(error);
}
