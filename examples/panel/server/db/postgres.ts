import pg from 'pg';
import type { Database, Listener, Queryable } from './database.js';
import { toStatement, type Sql } from './sql.js';

const int8 = 20;

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text'): unknown =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};

/** Opens a real PostgreSQL by its address, and makes sure that it answers. */
export async function openPostgres(connectionString: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString, types, max: 10, connectionTimeoutMillis: 5000 });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  await pool.query('select 1').catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });

  return {
    ...queryable(pool),
    name: `PostgreSQL at ${new URL(connectionString).host || 'a local socket'}`,
    transaction: (work) => transaction(pool, work),
    listen: (channel, listener) => listen(connectionString, channel, listener),
    close: () => pool.end(),
  };
}

function queryable(source: pg.Pool | pg.PoolClient): Queryable {
  return {
    async query<Row>(statement: Sql) {
      return (await source.query(toStatement(statement))).rows as Row[];
    },
    async script(text) {
      await source.query(text);
    },
  };
}

async function transaction<Result>(pool: pg.Pool, work: (tx: Queryable) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(queryable(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: unknown) => {
      broken = failure instanceof Error ? failure : new Error(String(failure));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Listens on a connection of its own that is made anew, ever more patiently, whenever it breaks. */
async function listen(connectionString: string, channel: string, { onNotify, onGap }: Listener) {
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let ended = false;

  async function connect() {
    const next = new pg.Client({ connectionString, keepAlive: true });
    next.on('notification', ({ payload }) => onNotify(payload ?? ''));
    next.on('error', () => undefined);
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    next.on('end', () => reconnect(250));
    client = next;
    if (ended) await next.end();
  }

  function reconnect(delay: number) {
    if (ended) return;
    retry = setTimeout(() => {
      connect().then(onGap, () => reconnect(Math.min(delay * 2, 10_000)));
    }, delay);
  }

  await connect();
  return async () => {
    ended = true;
    clearTimeout(retry);
    await client?.end();
  };
}
