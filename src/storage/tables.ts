import { createTurns } from './createTurns.js';

/** What is kept, by what it is. */
export const tableNames = ['drafts', 'files', 'outbox', 'leases', 'sent'] as const;

export type TableName = (typeof tableNames)[number];

/** One look at the tables that nobody else can come between. Wait for nothing but its own answers: else it ends. */
export interface Transaction {
  get(table: TableName, key: string): Promise<unknown>;
  entries(table: TableName): Promise<[key: string, value: unknown][]>;
  put(table: TableName, key: string, value: unknown): Promise<void>;
  remove(table: TableName, key: string): Promise<void>;
  /** Takes everything out of all tables. */
  clear(): Promise<void>;
}

/** Where drafts and what is to be sent are kept for one customer. */
export interface Tables {
  /** `false`: it lasts as long as the page. */
  readonly isDurable: boolean;
  /**
   * Everything that `work` does, or nothing of it.
   *
   * @throws What the storage says, e.g. a `QuotaExceededError`.
   */
  run<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): void;
}

/** Tables that last as long as the page. */
export function createMemoryTables(): Tables {
  let tables = new Map<TableName, Map<string, unknown>>();
  const tableOf = (name: TableName) => tables.get(name) ?? new Map<string, unknown>();
  const inTurn = createTurns();
  const transaction: Transaction = {
    get: async (table, key) => tableOf(table).get(key),
    entries: async (table) => [...tableOf(table)],
    async put(table, key, value) {
      tables.set(table, new Map([...tableOf(table), [key, value]]));
    },
    async remove(table, key) {
      tables.set(table, new Map([...tableOf(table)].filter(([other]) => other !== key)));
    },
    async clear() {
      tables.clear();
    },
  };
  return {
    isDurable: false,
    run(work) {
      return inTurn(async () => {
        const before = new Map(tables);
        try {
          return await work(transaction);
        } catch (thrown) {
          tables = before;
          throw thrown;
        }
      });
    },
    close: () => undefined,
  };
}
