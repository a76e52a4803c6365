import type { Page } from '@playwright/test';
import { words } from '../support/words.js';
import { expect, test, type Site } from './support/fixtures.js';
import { createRequest, dockOf, expectList, messageIn, sendRequest, texts, writeRequest } from './support/flow.js';
import { elementTag, scriptTag } from './support/hostPage.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

const { kit } = words.en;
const again = /^(Failed\. Retry|Try again)/;

const launcherTag = ({ cdn, api }: Site, options = {}) =>
  scriptTag(`${cdn.files}ticketdock.js`, { api: api.url, lang: 'en', mode: 'launcher', ...options });

/** Cuts the way to the chunks, while it says so. The loader comes. */
async function cutChunks(page: Page, { cdn }: Site, isCut: () => boolean): Promise<void> {
  await page.route(`${cdn.files}**`, (route) =>
    isCut() && !route.request().url().endsWith('/ticketdock.js') ? route.abort() : route.continue(),
  );
}

test('an app that did not load says so, and loads when asked again', async ({ open, site }) => {
  let cut = true;
  const { token } = site.api.customer('en');
  const page = await open(
    { end: launcherTag(site, { token }) },
    { before: (fresh) => cutChunks(fresh, site, () => cut), harmless: /./ },
  );
  const { element, launcher } = dockOf(page);
  await launcher.click();
  const retry = element.getByRole('button', { name: again });
  await expect(retry).toBeVisible();
  await retry.click();
  await expect(retry).toBeVisible();
  cut = false;
  await retry.click();
  await expectList(element, 'en');
  await createRequest(element, 'en', texts.en);
});

test('inline, too: it says so in its place', async ({ open, site }) => {
  let cut = true;
  const { token } = site.api.customer('en');
  const page = await open(
    {
      body: elementTag({ api: site.api.url, token, lang: 'en' }),
      end: scriptTag(`${site.cdn.files}ticketdock.js`),
    },
    { before: (fresh) => cutChunks(fresh, site, () => cut), harmless: /./ },
  );
  const { element } = dockOf(page);
  const retry = element.getByRole('button', { name: again });
  await expect(retry).toBeVisible();
  cut = false;
  await retry.click();
  await expectList(element, 'en');
});

test('a part that did not load is asked for again, as often as it takes, and nothing around it is lost', async ({
  open,
  site,
}) => {
  let cut = true;
  const { token } = site.api.customer('en');
  const page = await open(
    { end: launcherTag(site, { token, load: 'intent' }) },
    {
      before: async (fresh) => {
        await fresh.route(/\/thread-\w+\.js/, (route) => (cut ? route.abort() : route.continue()));
      },
      harmless: /./,
    },
  );
  const { element, launcher } = dockOf(page);
  await launcher.click();
  await expectList(element, 'en');
  await element.getByRole('searchbox').first().fill('the');
  await element
    .getByRole('button', { name: /^The shop answers slowly/ })
    .first()
    .click();
  const failed = element.getByRole('button', { name: again });
  // More often than there are addresses with a hash: the browser keeps the failure of each.
  for (let presses = 0; presses < 5; presses += 1) {
    await expect(failed).toBeVisible();
    await Promise.all([page.waitForEvent('requestfailed'), failed.click()]);
  }
  await expect(failed).toBeVisible();
  cut = false;
  await failed.click();
  await expect(messageIn(element, 'Nothing was changed on our side')).toBeVisible();
  await expect(element.getByRole('heading', { name: /^The shop answers slowly/ })).toBeVisible();
});

test('offline, what is typed stays, and is sent when the line is back', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const page = await open({ end: launcherTag(site, { token, customer: 'anna' }) }, { harmless: /./ });
  const { element, launcher } = dockOf(page);
  await launcher.click();
  await expectList(element, 'en');
  await element.getByRole('button', { name: kit.list.create }).first().click();
  await writeRequest(element, 'en', texts.en);
  await page.context().setOffline(true);
  await element.getByRole('button', { name: kit.form.send, exact: true }).click();
  const body = element.getByRole('textbox', { name: kit.form.body });
  await expect(element.getByRole('button', { name: kit.form.open })).toBeHidden();
  await page.keyboard.press('Escape');
  await launcher.click();
  await page.context().setOffline(false);
  const isCreated = element.getByRole('button', { name: kit.form.open });
  await expect(isCreated.or(body).first()).toBeVisible();
  // Either it went by itself when the line came back, or the customer presses again.
  await expect(async () => {
    if (!(await isCreated.isVisible()))
      await element.getByRole('button', { name: /^Send/ }).first().click({ timeout: 1000 });
    await expect(isCreated).toBeVisible({ timeout: 3000 });
  }).toPass();
});

test('on a slow line the click is answered at once, and the list comes in the order of its parts', async ({
  open,
  site,
}) => {
  const { token } = site.api.customer('en');
  const order: string[] = [];
  let isSeen = () => {};
  const seen = new Promise<void>((resolve) => (isSeen = resolve));
  const page = await open(
    { end: launcherTag(site, { token, load: 'intent' }) },
    {
      before: (fresh) =>
        fresh.route(`${site.cdn.files}**`, async (route) => {
          order.push(new URL(route.request().url()).pathname);
          if (!route.request().url().endsWith('/ticketdock.js')) {
            await seen;
            await new Promise((resolve) => setTimeout(resolve, 800));
          }
          await route.continue();
        }),
    },
  );
  const { element, launcher } = dockOf(page);
  await expect(launcher).toBeVisible();
  expect(order, 'before anybody wants it').toHaveLength(1);
  await launcher.click();
  // It is on its way: said to eyes and to assistive technology.
  await expect(launcher).toHaveAttribute('aria-busy', 'true');
  await launcher.click();
  isSeen();
  await expectList(element, 'en');
  await expect(launcher).not.toHaveAttribute('aria-busy', 'true');
  await element.getByRole('button', { name: kit.list.create }).first().click();
  await writeRequest(element, 'en', texts.en);
  await sendRequest(element, 'en');
});
