import { expect, test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { demoSignIns, startPanel, type TestPanel } from '../../support/panel.js';
import { startPostgres } from '../../support/postgres.js';

type Person = keyof typeof demoSignIns;

interface WorkerFixtures {
  /** Where the panel keeps its data. One spec file, one database. */
  database: 'pglite' | 'postgres';
  /** Keeps mails in the panel's own mailbox instead of sending them. */
  localMailbox: boolean;
  /** The built panel, fresh for the spec file, with a real SMTP server beside it. */
  panel: TestPanel;
}

interface Fixtures {
  /** A browser of its own, with nobody signed in. */
  openBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  /** A browser of its own, in which this person is signed in. */
  openAs: (person: Person, options?: BrowserContextOptions) => Promise<Page>;
}

/** A refused request is told by the page itself; and this test's own scripts may not run inside a mail. */
const harmless = /^Failed to load resource|^Blocked script execution in '[^']+\/api\/mailbox\/\d+\/html'/;

type Cookies = Parameters<BrowserContext['addCookies']>[0];

/** Signing in costs what it should, so a person does it once for a panel. */
const signedIn = new WeakMap<TestPanel, Map<Person, Cookies>>();

export const test = base.extend<Fixtures, WorkerFixtures>({
  database: ['pglite', { scope: 'worker', option: true }],
  localMailbox: [false, { scope: 'worker', option: true }],

  panel: [
    async ({ database, localMailbox }, provide) => {
      const postgres = database === 'postgres' ? await startPostgres() : undefined;
      const panel = await startPanel({
        localMailbox,
        ...(postgres && { databaseUrl: await postgres.createDatabase() }),
      });
      await provide(panel);
      await panel.stop();
      await postgres?.stop();
    },
    // Two workers make one each on two cores.
    { scope: 'worker', timeout: 180_000 },
  ],

  openBrowser: async ({ browser, panel }, provide) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await provide(async (options) => {
      const context = await browser.newContext({
        baseURL: panel.url,
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' && !harmless.test(message.text())) complaints.push(message.text());
      });
      return page;
    });
    for (const context of contexts) await context.close();
    // A style or a script that the policy of the page has refused is told in the console.
    expect(complaints, 'errors in the console').toEqual([]);
  },

  openAs: async ({ openBrowser, panel }, provide) => {
    await provide(async (person, options) => {
      const page = await openBrowser(options);
      await page.context().addCookies(await cookiesOf(person, panel, page));
      return page;
    });
  },
});

export { expect };

async function cookiesOf(person: Person, panel: TestPanel, page: Page): Promise<Cookies> {
  const known = signedIn.get(panel) ?? new Map<Person, Cookies>();
  signedIn.set(panel, known);
  const before = known.get(person);
  if (before) return before;
  // A password is dear to check, and a step of a test may have less time than that.
  const answer = await page.request.post('/api/session', { data: demoSignIns[person], timeout: 30_000 });
  expect(answer.ok(), `${person} signs in`).toBe(true);
  const cookies = await page.context().cookies();
  known.set(person, cookies);
  return cookies;
}
