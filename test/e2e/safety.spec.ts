import { expect, test, type Page } from '@playwright/test';
import { findForbidden } from '../support/findForbidden.js';
import { hostile } from '../support/hostile.js';
import { noCorpora, readCorpus } from '../support/corpora.js';
import { serveSafetyPage } from './support/safetyPage.js';

/** How many payloads one thread shows: three messages and an event each, all in one page of it. */
const atOnce = 6;

// Nothing of it is to be seen, and a page so high costs a lot to paint and to record.
test.use({ trace: 'off', deviceScaleFactor: 0.1 });

let served: Awaited<ReturnType<typeof serveSafetyPage>>;

test.beforeAll(async () => {
  served = await serveSafetyPage();
});
test.afterAll(() => served.close());

/** Opens the page, and writes down whatever it asks for beyond its own files. */
async function open(page: Page) {
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(served.url)) return route.continue();
    asked.push(url);
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    asked.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(served.url)) asked.push(`navigation: ${frame.url()}`);
  });
  // High enough for a whole thread to be drawn, however it is windowed.
  await page.setViewportSize({ width: 1000, height: 12_000 });
  await page.goto(served.url);
  // What draws the formats is there before anything is looked at.
  for (const [format, body] of [
    ['markdown', '**drawn**'],
    ['html', '<b>drawn</b>'],
    ['text', 'drawn\n'.repeat(50)],
  ] as const) {
    await page.evaluate(([how, what]) => window.showBody(how, what), [format, body] as const);
    await expect(page.locator('.tkd-text strong, .tkd-text-piece')).toHaveText(/drawn/);
  }
  return asked;
}

/** Without what reading it as text takes away: spaces, fences, the marks of quotes. */
const bare = (text: string) => text.replace(/```[^\n]*/g, '').replace(/[\s`>]/g, '');

async function showAll(page: Page, payloads: readonly string[]) {
  const asked = await open(page);
  const problems: string[] = [];
  for (let from = 0; from < payloads.length; from += atOnce) {
    const some = payloads.slice(from, from + atOnce);
    await page.evaluate((batch) => window.show(batch), some);
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('article').length === count * 3 &&
        document.querySelectorAll('.tkd-list-row').length === count &&
        document.querySelector('form input') !== null,
      some.length,
      { timeout: 20_000 },
    );
    const said = await page.evaluate(() =>
      [...document.querySelectorAll('article .tkd-text')].map((text) => text.textContent ?? ''),
    );
    for (const [index, payload] of some.entries())
      if (!bare(said[index * 3] ?? '').includes(bare(payload).slice(0, 8000)))
        problems.push(`cannot be read back: ${JSON.stringify(payload)} as ${JSON.stringify(said[index * 3])}`);
    problems.push(...(await page.locator('body').evaluate(findForbidden)));
  }
  return { asked, problems, ran: await page.evaluate(() => window.ran) };
}

test('nothing of what hostile people write runs, sends or brings an element along', async ({ page }) => {
  test.setTimeout(120_000);
  expect(await showAll(page, hostile)).toEqual({ asked: [], problems: [], ran: [] });
});

test('neither does anything of the public corpus', async ({ page }) => {
  const payloads = readCorpus('xss').flatMap(({ payload }) => payload ?? []);
  test.skip(payloads.length === 0, noCorpora);
  test.setTimeout(300_000);
  expect(await showAll(page, payloads)).toEqual({ asked: [], problems: [], ran: [] });
});
