import { openDB, type IDBPDatabase } from 'idb';
import { createMemoryTables, tableNames, type Tables, type Transaction } from './tables.js';
import { namePrefix } from './namePrefix.js';

/** Milliseconds: a browser that forbids storage may also never answer. */
const patience = 3000;

/** Milliseconds that a step may take: 25 MB on a slow disk. */
const stepPatience = 15_000;

/**
 * Opens what is kept for one customer, in a database of its own: clearing it takes everything of theirs and nothing else.
 * Without a name, where two customers of one browser could not be told apart, and where IndexedDB is forbidden or absent, it
 * lasts as long as the page.
 *
 * @param customer The provider's `storageKey`.
 */
export async function openTables(customer: string | undefined): Promise<Tables> {
  if (customer === undefined) return createMemoryTables();
  return (await openStored(namePrefix + customer)) ?? createMemoryTables();
}

/** @returns Nothing where the browser keeps nothing. */
export async function openStored(name: string): Promise<Tables | undefined> {
  try {
    // Reading the name alone throws where storage is forbidden.
    if (typeof indexedDB === 'undefined') return undefined;
    const opening = open(name);
    const opened = await inTime(opening, patience);
    // An answer that comes when nobody waits for it holds up whoever clears.
    if (!opened) opening.then((late) => late.close()).catch(() => undefined);
    return opened;
  } catch {
    return undefined;
  }
}

async function open(name: string): Promise<Tables> {
  let database: IDBPDatabase | undefined;
  let connecting: Promise<IDBPDatabase> | undefined;
  let isClosed = false;
  /** A step that does not end holds up all others. */
  let hanging: Promise<unknown> | undefined;

  const letGo = () => {
    database?.close();
    database = undefined;
  };
  const connect = async (): Promise<IDBPDatabase> => {
    if (database) return database;
    connecting ??= openDB(name, 1, {
      upgrade(fresh) {
        for (const table of tableNames) fresh.createObjectStore(table);
      },
      // Another tab clears it: whoever holds on would keep it from doing so.
      blocking: letGo,
      terminated: letGo,
    }).finally(() => {
      connecting = undefined;
    });
    const connection = await connecting;
    database = connection;
    return connection;
  };
  await connect();

  const run = async <T>(work: (transaction: Transaction) => Promise<T>, isAgain = false): Promise<T> => {
    const connection = await connect();
    let all: ReturnType<typeof begin>;
    try {
      all = begin(connection);
    } catch (thrown) {
      // The connection was let go, by another tab or by the browser.
      letGo();
      if (isAgain) throw thrown;
      return run(work, true);
    }
    const step = transact(all, work);
    const answer = await inTime(
      step.then((value) => ({ value })),
      stepPatience,
    ).finally(() => {
      // The last words of a page that goes come after the end.
      if (isClosed) letGo();
    });
    if (answer) return answer.value;
    abort(all);
    hanging = step.catch(() => undefined).finally(() => (hanging = undefined));
    throw new Error('The storage does not answer');
  };

  return {
    isDurable: true,
    run: (work) => (hanging ? Promise.reject(new Error('The storage does not answer')) : run(work)),
    close() {
      isClosed = true;
      letGo();
    },
  };
}

const begin = (database: IDBPDatabase) => database.transaction(tableNames, 'readwrite');

async function transact<T>(all: ReturnType<typeof begin>, work: (transaction: Transaction) => Promise<T>): Promise<T> {
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
    async clear() {
      await Promise.all(tableNames.map((table) => all.objectStore(table).clear()));
    },
  });
  try {
    const [answer] = await Promise.all([result, all.done]);
    return answer;
  } catch (thrown) {
    // Half of it must not stay.
    abort(all);
    await all.done.catch(() => undefined);
    throw thrown;
  }
}

function abort(transaction: { abort(): void }) {
  try {
    transaction.abort();
  } catch {
    // Over already.
  }
}

/** @returns Nothing when it takes longer. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
