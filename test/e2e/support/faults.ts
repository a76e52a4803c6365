import type { BrowserContextOptions, Page } from '@playwright/test';
import { openPostgres } from '../../../examples/panel/server/db/postgres.js';
import { startFaultProxy, type FaultProxy } from '../../support/faults/startFaultProxy.js';
import { demoSignIns, startPanel, type TestPanel } from '../../support/panel.js';
import { startPostgres } from '../../support/postgres.js';
import { test as base } from './fixtures.js';
import { createStored, type Stored } from './stored.js';

interface FaultyFixtures {
  /** The panel on PostgreSQL behind a faulty line: its `url` is that of the line. */
  panel: TestPanel;
  faulty: {
    panel: TestPanel;
    proxy: FaultProxy;
    stored: Stored;
    /** A second process of the panel on the same database, without a line before it. */
    second: () => Promise<TestPanel>;
    stop: () => Promise<void>;
  };
}

interface Fixtures {
  /** The line between every browser and the panel. Every rule ends with the test, and its `passages` are the test's. */
  line: FaultProxy;
  /** What has arrived: the rows of the database. */
  stored: Stored;
  /** A browser of its own, in which this person has signed in for this test alone: the session may end. */
  openAlone: OpenAs;
  /** A browser of its own with two tabs, in which this person is signed in. */
  openTabs: (person: Parameters<OpenAs>[0], options?: BrowserContextOptions) => Promise<[Page, Page]>;
}

type OpenAs = (person: 'anna' | 'john' | 'pavel' | 'emma', options?: BrowserContextOptions) => Promise<Page>;

/** One panel for every test: they tell their requests apart by what stands in them. */
export const test = base.extend<Fixtures, FaultyFixtures>({
  faulty: [
    async ({ browserName: _ }, provide) => {
      const faulty = await startFaulty();
      await provide(faulty);
      await faulty.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  panel: [({ faulty }, provide) => provide({ ...faulty.panel, url: faulty.proxy.url }), { scope: 'worker' }],

  line: [
    async ({ faulty: { proxy } }, provide) => {
      const before = new Set(proxy.log);
      const passages: FaultProxy['passages'] = (match) => proxy.passages(match).filter((one) => !before.has(one));
      await provide({ ...proxy, passages });
      proxy.clear();
    },
    { auto: true },
  ],

  stored: ({ faulty }, provide) => provide(faulty.stored),

  openAlone: ({ openBrowser }, provide) =>
    provide(async (person, options) => {
      const page = await openBrowser(options);
      await page.request.post('/api/session', { data: demoSignIns[person] });
      return page;
    }),

  openTabs: ({ openAs }, provide) =>
    provide(async (person, options) => {
      const page = await openAs(person, options);
      return [page, await page.context().newPage()];
    }),
});

async function startFaulty(): Promise<FaultyFixtures['faulty']> {
  const postgres = await startPostgres();
  const databaseUrl = await postgres.createDatabase();
  const panel = await startPanel({ databaseUrl });
  const proxy = await startFaultProxy(panel.url);
  const db = await openPostgres(databaseUrl);
  let second: Promise<TestPanel> | undefined;
  return {
    panel,
    proxy,
    stored: createStored(db),
    second: () => (second ??= startPanel({ databaseUrl })),
    async stop() {
      await proxy.stop();
      await panel.stop();
      await (await second)?.stop();
      await db.close();
      await postgres.stop();
    },
  };
}
