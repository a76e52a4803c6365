import { expect, test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { demoSignIns, startPanel, type TestPanel } from '../../../support/panel.js';
import type { HostPage } from './hostPage.js';
import { serveCdn, type Cdn } from './serveCdn.js';
import { passTo, serveHost, type Host } from './serveHost.js';
import { serveTokenApi, type TokenApi } from './serveTokenApi.js';

/** Three origins, as in life: the host's pages, the widget's files, and a backend that knows tokens. */
export interface Site {
  host: Host;
  cdn: Cdn;
  api: TokenApi;
  /** Starts the example panel behind `/api/` of the host, on the first call. */
  panel: () => Promise<TestPanel>;
}

interface OpenOptions extends BrowserContextOptions {
  /** Who is signed in to the panel by cookie. */
  person?: keyof typeof demoSignIns;
  /** What may be told in the console. */
  harmless?: RegExp;
  /** Runs before the page does. */
  before?: (page: Page) => Promise<unknown>;
}

interface Fixtures {
  /** Opens a page of the host, or an address, in a browser of its own. */
  open: (page: HostPage | string, options?: OpenOptions) => Promise<Page>;
}

declare global {
  interface Window {
    /** What the page's policy has refused. Counted by the tests in every page. */
    violations?: string[];
  }
}

/** A request that is refused or cut is told by the browser; the customer hears of it from the widget. */
const always = /^Failed to load resource/;

export const test = base.extend<Fixtures, { site: Site }>({
  site: [
    async ({ browserName: _ }, provide) => {
      const [cdn, host] = await Promise.all([serveCdn(), serveHost()]);
      const api = await serveTokenApi([host.origin]);
      host.mount('/token/', (request) => {
        const url = new URL(request.url);
        return api.answer(new Request(`${api.origin}${url.pathname.slice('/token'.length)}${url.search}`, request));
      });
      let panel: Promise<TestPanel> | undefined;
      const start = async () => {
        const started = await startPanel({ env: { PUBLIC_URL: host.origin } });
        host.mount('/api/', passTo(started.url));
        return started;
      };
      await provide({ host, cdn, api, panel: () => (panel ??= start()) });
      await Promise.all([cdn.close(), host.close(), api.close(), panel?.then((started) => started.stop())]);
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  open: async ({ browser, site }, provide) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    const origins = new Set([site.host.origin, site.cdn.origin, site.api.origin]);
    await provide(async (hostPage, { person, harmless, before, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      contexts.push(context);
      context.on('request', (request) => {
        const url = request.url();
        if (/^https?:/.test(url) && !origins.has(new URL(url).origin)) elsewhere.push(url);
      });
      const page = await context.newPage();
      const complain = (text: string) => {
        if (!always.test(text) && !harmless?.test(text)) complaints.push(text);
      };
      page.on('pageerror', (error) => complain(error.stack ?? String(error)));
      page.on('console', (message) => message.type() === 'error' && complain(message.text()));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
          (window.violations ??= []).push(`${violatedDirective}: ${blockedURI} ${sample}`);
        });
      });
      if (person) await signIn(page, site, person);
      await before?.(page);
      await page.goto(typeof hostPage === 'string' ? hostPage : site.host.put(hostPage));
      return page;
    });
    const violations: string[] = [];
    for (const context of contexts) {
      for (const page of context.pages())
        violations.push(...(await page.evaluate(() => window.violations ?? []).catch(() => [])));
      await context.close();
    }
    expect(complaints, 'errors in the console').toEqual([]);
    expect(violations, 'what the policy of the page has refused').toEqual([]);
    expect(elsewhere, 'requests to somebody else').toEqual([]);
  },
});

export { expect };

async function signIn(page: Page, { host, panel }: Site, person: keyof typeof demoSignIns): Promise<void> {
  await panel();
  const answer = await page.request.post(`${host.origin}/api/session`, {
    data: demoSignIns[person],
    headers: { origin: host.origin },
  });
  expect(answer.ok(), `${person} signs in: ${answer.status()}`).toBe(true);
}
