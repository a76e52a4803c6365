import type { Sql } from './sql.js';

/** Something that answers statements: the database, or one transaction of it. */
export interface Queryable {
  /** Runs one statement. Instants come back as `Date`, `bigint` as `number`, `bytea` as bytes, `jsonb` parsed. */
  query<Row>(statement: Sql): Promise<Row[]>;
  /** Runs a script of several statements without parameters. */
  script(text: string): Promise<void>;
}

export interface Listener {
  onNotify: (payload: string) => void;
  /** The connection was lost and is back: something may have been missed. */
  onGap: () => void;
}

/**
 * PostgreSQL, embedded or real. Inside `transaction` use only what it hands over: the embedded one has
 * a single connection, and waits for the transaction to end.
 */
export interface Database extends Queryable {
  /** What to call it in the console, without secrets. */
  readonly name: string;
  transaction<Result>(work: (tx: Queryable) => Promise<Result>): Promise<Result>;
  /** Hears NOTIFY on a channel until the returned function is called. */
  listen(channel: string, listener: Listener): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
