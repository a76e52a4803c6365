import { createRestAdapter } from '../../../src/adapters/rest/index.js';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { createMemoryTables, type Tables } from '../../../src/storage/tables.js';
import type { TabMessage, Tabs } from '../../../src/storage/tabs.js';
import type { Customer } from '../support/crowd.js';
import type { FaultyPanel } from '../support/startFaultyPanel.js';
import { patience } from './mixedFault.js';

/** What one customer's browser keeps however many tabs come and go: its storage, its cookie, its network. */
export interface Profile {
  customer: Customer;
  adapter: TicketAdapter;
  tables: Tables;
  /** One more tab's way to the others. */
  openTabs(): Tabs;
  /** Signs in again, unless that has been done since `cookie` was refused. */
  signIn(refused: string): Promise<void>;
  isSigningIn(): boolean;
  cookie(): string;
  /** The session ends on the server, as if by its age. */
  endSession(): Promise<void>;
  signIns(): number;
}

/** @param address What the browser comes from: the panel counts sign-ins by it. */
export function createProfile({ proxy, panel }: FaultyPanel, customer: Customer, address: string): Profile {
  const disk = createMemoryTables();
  const buses = new Set<(message: TabMessage) => void>();
  let { cookie } = customer;
  let signingIn: Promise<void> | undefined;
  let signIns = 0;
  const headers = (): Record<string, string> => ({ cookie, origin: proxy.url, 'x-forwarded-for': address });

  async function untilSignedIn(): Promise<void> {
    for (let tries = 0; tries < 50; tries += 1) {
      const { email, password } = customer;
      const answer = await fetch(`${proxy.url}/api/session`, {
        method: 'POST',
        headers: { ...headers(), 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
        redirect: 'manual',
        signal: AbortSignal.timeout(20_000),
      }).catch(() => undefined);
      const wait = Number(answer?.headers.get('retry-after') ?? 0);
      await answer?.body?.cancel();
      if (wait > 60) throw new Error(`${email} may not sign in for ${wait} s`);
      const given = answer?.headers.get('set-cookie')?.split(';')[0];
      if (answer?.status !== 200 || !given) continue;
      cookie = given;
      signIns += 1;
      return;
    }
    throw new Error(`${customer.email} cannot sign in`);
  }

  return {
    customer,
    adapter: createRestAdapter({ baseUrl: `${proxy.url}/api/support`, headers, timeout: patience }),
    tables: {
      ...disk,
      run: (work) =>
        disk.run((transaction) =>
          // What cannot be cloned cannot be kept, as in IndexedDB.
          work({ ...transaction, put: (table, key, value) => transaction.put(table, key, structuredClone(value)) }),
        ),
    },
    openTabs() {
      const own = new Set<(message: TabMessage) => void>();
      const hear = (message: TabMessage) => own.forEach((listener) => listener(message));
      buses.add(hear);
      return {
        tell(message) {
          const others = [...buses].filter((other) => other !== hear);
          setImmediate(() => others.filter((other) => buses.has(other)).forEach((other) => other({ ...message })));
        },
        subscribe(listener) {
          own.add(listener);
          return () => own.delete(listener);
        },
        close: () => void buses.delete(hear),
      };
    },
    async signIn(refused) {
      if (refused !== cookie) return;
      signingIn ??= untilSignedIn().finally(() => {
        signingIn = undefined;
      });
      await signingIn;
    },
    isSigningIn: () => signingIn !== undefined,
    cookie: () => cookie,
    async endSession() {
      await fetch(`${panel.url}/api/session`, { method: 'DELETE', headers: { cookie, origin: panel.url } });
    },
    signIns: () => signIns,
  };
}
