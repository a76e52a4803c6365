import { openDB, type IDBPDatabase } from 'idb';
import { createMemoryTables, tableNames, type Tables, type Transaction } from './tables.js';

/** Milliseconds: a browser that forbids storage may also never answer. */
const patience = 3000;

/** All databases of the kit begin so. */
export const databasePrefix = 'ticketdock:';

/**
 * Opens what is kept for one customer, in a database of its own: clearing it takes everything of theirs and nothing else.
 * Without a name, where two customers of one browser could not be told apart, and where IndexedDB is forbidden or absent, it
 * lasts as long as the page.
 *
 * @param customer The provider's `storageKey`.
 */
export async function openTables(customer: string | undefined): Promise<Tables> {
  if (customer === undefined || typeof indexedDB === 'undefined') return createMemoryTables();
  const opening = open(databasePrefix + customer);
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, patience, undefined);
  });
  try {
    return (await Promise.race([opening, late])) ?? createMemoryTables();
  } catch {
    return createMemoryTables();
  }
}

async function open(name: string): Promise<Tables> {
  const connect = (): Promise<IDBPDatabase> =>
    openDB(name, 1, {
      upgrade(database) {
        for (const table of tableNames) database.createObjectStore(table);
      },
      // Another tab clears it: whoever holds on would keep it from doing so.
      blocking: () => database?.close(),
    });
  let database = await connect();

  const transact = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    const all = database.transaction(tableNames, 'readwrite');
    const result = work({
      get: (table, key) => all.objectStore(table).get(key),
      async entries(table) {
        const store = all.objectStore(table);
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return keys.map((key, index) => [key as string, values[index] as unknown]);
      },
      async put(table, key, value) {
        await all.objectStore(table).put(value, key);
      },
      remove: (table, key) => all.objectStore(table).delete(key),
    });
    try {
      const [answer] = await Promise.all([result, all.done]);
      return answer;
    } catch (thrown) {
      // Half of it must not stay.
      if (!all.error) abort(all);
      await all.done.catch(() => undefined);
      throw thrown;
    }
  };

  return {
    isDurable: true,
    async run(work) {
      try {
        return await transact(work);
      } catch (thrown) {
        if (!isClosed(thrown)) throw thrown;
        database = await connect();
        return transact(work);
      }
    },
    close: () => database.close(),
  };
}

/** The connection was let go, by another tab or by the browser. */
const isClosed = (thrown: unknown) => thrown instanceof DOMException && thrown.name === 'InvalidStateError';

function abort(transaction: { abort(): void }) {
  try {
    transaction.abort();
  } catch {
    // Over already.
  }
}
