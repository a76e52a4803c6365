import { noteCleared, openCustomers } from './clearings.js';
import { namePrefix } from './namePrefix.js';
import { openTabs } from './tabs.js';

/**
 * Forgets everything that is kept in this browser for a customer: unfinished texts and their files, what waits to be sent, how
 * they like things to look. Other tabs drop what they hold, too, and nothing that waited is sent. Call it as the customer signs out.
 * What the browser does not let go of it does not tell: this never throws.
 *
 * @param storageKey The provider's. Left out: everything of all customers.
 * @returns Kept when it is gone.
 *
 * @example
 * async function signOut() {
 *   await clearSupportData('customer-42');
 *   location.assign('/sign-out');
 * }
 */
export async function clearSupportData(storageKey?: string): Promise<void> {
  const stored = await databases();
  const customers = storageKey === undefined ? [...new Set([...stored, ...openCustomers()])] : [storageKey];
  // Once before, so that nothing is written back; once after, for what was read meanwhile.
  tell(storageKey, customers);
  dropPreferences(storageKey);
  // Where the part that opens databases cannot be loaded, they go by their names.
  const openStored = await import('./openTables.js').then((tables) => tables.openStored).catch(() => undefined);
  await Promise.all(
    customers.map(async (customer) => {
      const name = namePrefix + customer;
      if (!stored.includes(customer) && storageKey === undefined) return;
      const tables = await openStored?.(name);
      // Whoever does not let go of the database cannot keep what is in it.
      await tables?.run((transaction) => transaction.clear()).catch(() => undefined);
      tables?.close();
      await dropDatabase(name);
    }),
  );
  tell(storageKey, customers);
}

function tell(storageKey: string | undefined, customers: readonly string[]): void {
  noteCleared(storageKey);
  for (const customer of customers) {
    const tabs = openTabs(customer);
    tabs.tell({ type: 'cleared' });
    tabs.close();
  }
}

/** Names of the customers that databases are kept for, as far as the browser tells. */
async function databases(): Promise<string[]> {
  try {
    const names = (await indexedDB.databases()).map(({ name = '' }) => name);
    return names.filter((name) => name.startsWith(namePrefix)).map((name) => name.slice(namePrefix.length));
  } catch {
    return [];
  }
}

function dropPreferences(storageKey: string | undefined): void {
  try {
    const isMeant = (key: string) => {
      if (storageKey === undefined) return key.startsWith(namePrefix);
      const prefix = `${namePrefix}${storageKey}:`;
      // Another customer's name may begin so; the name of a preference has no colon.
      return key.startsWith(prefix) && !key.slice(prefix.length).includes(':');
    };
    for (const key of Object.keys(localStorage)) if (isMeant(key)) localStorage.removeItem(key);
  } catch {
    // Forbidden: there is nothing.
  }
}

/** Milliseconds that somebody may hold on to it. It goes as soon as they let go. */
const patience = 2000;

async function dropDatabase(name: string): Promise<void> {
  await new Promise<void>((resolve) => {
    try {
      const dropping = indexedDB.deleteDatabase(name);
      for (const end of ['success', 'error']) dropping.addEventListener(end, () => resolve());
      setTimeout(resolve, patience);
    } catch {
      resolve();
    }
  });
}
