import { readIntegrity } from './support/serveCdn.js';
import { expect, test } from './support/fixtures.js';
import { dockOf, expectList, useDock } from './support/flow.js';
import { scriptTag } from './support/hostPage.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

test('the single file asks for nothing more, from a server without CORS', async ({ open, site }) => {
  const { token } = site.api.customer('ru');
  const scripts: string[] = [];
  const page = await open(
    {
      end: scriptTag(`${site.cdn.bare}ticketdock.single.js`, {
        api: site.api.url,
        token,
        lang: 'ru',
        mode: 'launcher',
      }),
    },
    {
      before: async (fresh) =>
        fresh.on('request', (request) => request.url().startsWith(site.cdn.origin) && scripts.push(request.url())),
    },
  );
  const { element, launcher } = dockOf(page);
  await launcher.click();
  await useDock(element, 'ru');
  expect(scripts).toEqual([`${site.cdn.bare}ticketdock.single.js`]);
});

test('the printed integrity is that of the files', async ({ open, site }) => {
  const integrity = await readIntegrity();
  for (const file of ['ticketdock.js', 'ticketdock.single.js']) {
    const hash = integrity[file];
    expect(hash, file).toMatch(/^sha(256|384|512)-/);
    const attributes = `integrity="${hash}" crossorigin="anonymous" async`;
    const { token } = site.api.customer('en');
    const options = { api: site.api.url, token, lang: 'en', mode: 'launcher' } as const;

    const page = await open({ end: scriptTag(site.cdn.files + file, options, attributes) });
    await dockOf(page).launcher.click();
    await expectList(dockOf(page).element, 'en');

    const changed = await open(
      { end: scriptTag(site.cdn.changed + file, options, attributes) },
      { harmless: /Failed to find a valid digest/ },
    );
    await changed.waitForLoadState('networkidle');
    await expect(dockOf(changed).element).toHaveCount(0);
  }
});

test('what a file is made of is in its name, so a browser may keep it for ever', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const asked: string[] = [];
  const page = await open(
    { end: scriptTag(`${site.cdn.files}ticketdock.js`, { api: site.api.url, token, lang: 'en', mode: 'launcher' }) },
    {
      before: async (fresh) =>
        fresh.on('request', (request) => request.url().startsWith(site.cdn.origin) && asked.push(request.url())),
    },
  );
  await dockOf(page).launcher.click();
  await expectList(dockOf(page).element, 'en');
  const [loader, ...chunks] = asked;
  expect(loader).toBe(`${site.cdn.files}ticketdock.js`);
  expect(chunks.length).toBeGreaterThan(0);
  for (const chunk of chunks) expect(chunk).toMatch(/\/widget\/.*[-.][\w-]{8,}\.js$/);
  expect(new Set(chunks).size, 'none twice').toBe(chunks.length);
});
