import { fileURLToPath } from 'node:url';

const patience = 15_000;
const probe = fileURLToPath(new URL('probe.mjs', import.meta.url));

/** Does it in a browser context of its own, beginning on an empty page of the hosts' origin: what is counted goes on with the next. */
export async function withPage(browser, url, work) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(patience);
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.addInitScript({ path: probe });
    await page.goto(`${url}blank`);
    const found = await work(page, await context.newCDPSession(page));
    return { ...found, ...(errors.length > 0 && { errors: errors[0].slice(0, 200) }) };
  } finally {
    await context.close();
  }
}
