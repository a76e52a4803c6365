import { vi } from 'vitest';
import { createMemoryTables, type Tables, type Transaction } from '../../../src/storage/tables.js';
import type { TabMessage, Tabs } from '../../../src/storage/tabs.js';

/** What the tabs of one customer share in one browser, and how it can fail them. */
export interface FakeBrowser {
  /** What outlives tabs. */
  disk: Tables;
  fails: {
    /** The next so many steps on the disk fail; `Infinity` until it is set back. */
    steps: number;
    /** Whatever brings a file fails: there is no room. */
    files: boolean;
    /** What tabs tell each other gets lost. */
    messages: boolean;
  };
  /** All that tabs told each other. */
  told: TabMessage[];
  openTab(): FakeTab;
}

export interface FakeTab {
  tables: Tables;
  tabs: Tabs;
  isAlive(): boolean;
  /** Comes to nothing once the tab has crashed. */
  alive<T>(work: Promise<T>): Promise<T>;
  /** It is gone in the middle of whatever it does. */
  crash(): void;
}

const forever = new Promise<never>(() => undefined);

export function createBrowser(hasLocks = true): FakeBrowser {
  const memory = createMemoryTables();
  const locks = stubLocks(hasLocks);
  const told: TabMessage[] = [];
  const buses = new Set<(message: TabMessage) => void>();
  const fails = { steps: 0, files: false, messages: false };

  const disk: Tables = {
    ...memory,
    isDurable: true,
    run: (work) =>
      memory.run((transaction) => {
        if (fails.steps > 0) {
          fails.steps -= 1;
          throw new Error('The disk fails');
        }
        return work({ ...transaction, put: putOn(transaction, fails) });
      }),
  };

  return {
    disk,
    fails,
    told,
    openTab() {
      let isAlive = true;
      const own = new Set<(message: TabMessage) => void>();
      const hear = (message: TabMessage) => own.forEach((listener) => listener(message));
      const mine: string[] = [];
      locks.onRequest = (name) => mine.push(name);
      buses.add(hear);
      const alive = <T>(work: Promise<T>): Promise<T> =>
        work.then(
          (value) => (isAlive ? value : forever),
          (thrown: unknown) => {
            if (isAlive) throw thrown;
            return forever;
          },
        );
      return {
        isAlive: () => isAlive,
        alive,
        tables: { ...disk, run: (work) => (isAlive ? alive(disk.run(work)) : forever) },
        tabs: {
          tell(message) {
            if (!isAlive) return;
            told.push(message);
            if (!fails.messages) for (const other of buses) if (other !== hear) queueMicrotask(() => other(message));
          },
          subscribe(listener) {
            own.add(listener);
            return () => own.delete(listener);
          },
          close: () => own.clear(),
        },
        crash() {
          isAlive = false;
          buses.delete(hear);
          own.clear();
          for (const name of mine) locks.held.delete(name);
        },
      };
    },
  };
}

const putOn =
  (transaction: Transaction, fails: FakeBrowser['fails']): Transaction['put'] =>
  async (table, key, value) => {
    // What cannot be cloned cannot be kept, as in IndexedDB.
    const kept = cloneOf(value);
    if (
      fails.files &&
      JSON.stringify(value, (_, part: unknown) => (part instanceof Blob ? '<file>' : part)).includes('<file>')
    )
      throw new DOMException('No room', 'QuotaExceededError');
    return transaction.put(table, key, kept);
  };

/** Files here are not those that Node can clone: they are as unchangeable as in IndexedDB. */
function cloneOf(value: unknown): unknown {
  if (value instanceof Blob) return value;
  if (Array.isArray(value)) return value.map(cloneOf);
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain) return structuredClone(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cloneOf(part)]));
}

/** Web Locks as far as the kit uses them. */
function stubLocks(isThere: boolean) {
  const fake = { held: new Set<string>(), onRequest: (_name: string) => undefined as unknown };
  const locks = {
    async request(name: string, work: () => Promise<unknown>) {
      fake.held.add(name);
      fake.onRequest(name);
      await work();
      fake.held.delete(name);
    },
    query: async () => ({ held: [...fake.held].map((name) => ({ name })) }),
  };
  vi.stubGlobal('navigator', { locks: isThere ? locks : undefined, onLine: true });
  return fake;
}
