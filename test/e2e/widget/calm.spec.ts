import { layoutShift, settled, watchShifts } from '../support/watch.js';
import { expect, test } from './support/fixtures.js';
import { dockOf, expectList, useDock } from './support/flow.js';
import { elementTag, scriptTag } from './support/hostPage.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

test('the launcher moves nothing, now and when the app has come, and opening it moves nothing of the page', async ({
  open,
  site,
}) => {
  const { token } = site.api.customer('en');
  const page = await open(
    { end: scriptTag(`${site.cdn.files}ticketdock.js`, { api: site.api.url, token, lang: 'en', mode: 'launcher' }) },
    { before: watchShifts },
  );
  const { element, launcher } = dockOf(page);
  await expect(launcher).toBeVisible();
  const button = await page.locator('#host-button').boundingBox();
  await settled(page);
  expect(await layoutShift(page)).toBe(0);
  await launcher.click();
  await expectList(element, 'en');
  await useDock(element, 'en');
  expect(await page.locator('#host-button').boundingBox()).toEqual(button);
});

test('inline it holds its place while it loads', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const page = await open(
    {
      head: '<style>ticket-dock { display: block; min-block-size: 600px } main { display: none }</style>',
      body: elementTag({ api: site.api.url, token, lang: 'en', style: 'height:600px' }),
      end: `<p id="below">Imprint</p>${scriptTag(`${site.cdn.files}ticketdock.js`)}`,
    },
    { before: watchShifts },
  );
  await expectList(dockOf(page).element, 'en');
  // WCAG has no number for it; this is what Web Vitals call good.
  expect(await layoutShift(page)).toBeLessThan(0.1);
});

test('until somebody wants it, it asks for nothing but itself', async ({ open, site }) => {
  const asked: string[] = [];
  const { token } = site.api.customer('en');
  const options = { api: site.api.url, token, lang: 'en', mode: 'launcher', load: 'intent' } as const;
  const page = await open(
    { end: scriptTag(`${site.cdn.files}ticketdock.js`, options) },
    {
      before: async (fresh) =>
        fresh.on('request', (request) => /widget|\/api\//.test(request.url()) && asked.push(request.url())),
    },
  );
  const { element, launcher } = dockOf(page);
  await expect(launcher).toBeVisible();
  await settled(page);
  expect(asked).toEqual([`${site.cdn.files}ticketdock.js`]);
  await launcher.hover();
  await expect.poll(() => asked.length).toBeGreaterThan(1);
  await launcher.click();
  await expectList(element, 'en');
});
