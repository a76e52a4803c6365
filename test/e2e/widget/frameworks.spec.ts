import type { Locator, Page } from '@playwright/test';
import { words } from '../support/words.js';
import { buildFrameworks, type BuiltFrameworks, type Framework } from './frameworks/buildFrameworks.js';
import { bringWidget } from './support/bringWidget.js';
import { expect, test, type Site } from './support/fixtures.js';
import { chooseIn, dockOf, expectList, sendRequest, texts } from './support/flow.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

let built: BuiltFrameworks;

test.beforeAll(async ({ site }) => {
  test.setTimeout(180_000);
  built = await buildFrameworks();
  site.host.files('/frameworks/', built.folder);
  site.host.mount('/session-token', (request) => {
    const page = new URL(request.headers.get('referer') ?? '');
    return Promise.resolve(Response.json({ token: page.searchParams.get('token') }));
  });
});
test.afterAll(() => built.remove());

const { kit } = words.en;
const frameworks: readonly Framework[] = ['vue', 'svelte', 'angular'];
const onServers = ['vue', 'svelte'] as const;
const pages = ['Host', 'Documented', 'Playground'];

interface Shown {
  token: string;
  /** What a server has sent of it. */
  sent?: string;
  /** A script that runs before the application does. */
  first?: string;
}

/** The address of a page of an application. */
function addressOf(
  { host }: Site,
  framework: Framework,
  name: string,
  { token, sent = '', first = '' }: Shown,
): string {
  const body = `<div id="root" data-page="${name}">${sent}</div><script>var sent = document.querySelector('ticket-dock')</script>`;
  const end = `${first}<script type="module" src="/frameworks/${framework}.js"></script>`;
  return `${host.put({ body, end })}?token=${token}`;
}

/** What a page asks of the backend, and of what its console warns, from the beginning. */
function watch() {
  const lists: string[] = [];
  const said: string[] = [];
  const before = async (page: Page) => {
    page.on('request', (request) => /\/tickets($|\?)/.test(request.url()) && lists.push(request.url()));
    page.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  };
  return { lists, said, before };
}

const createIn = (element: Locator, name: string) => element.getByRole('button', { name, exact: true }).first();
const subjectIn = (element: Locator, { form } = kit) => element.getByRole('textbox', { name: form.subject });

for (const framework of frameworks) {
  test(`${framework} has attributes, properties, events and methods of the element`, async ({ open, site }) => {
    const { token } = site.api.customer('en');
    const { lists, said, before } = watch();
    const page = await open(addressOf(site, framework, 'Host', { token }), { before });
    const { element } = dockOf(page);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const heard = page.getByRole('status').first();

    await expect(createIn(element, 'Ask us')).toBeVisible();
    await expect(element.locator('.tkd-list-row').first()).toBeVisible();
    await expect(heard).toHaveText('ready');
    await expect(element).toHaveAttribute('theme', 'light');
    await press('Theme');
    await expect(element).not.toHaveAttribute('theme');
    await press('Words');
    await expect(createIn(element, 'Write to us')).toBeVisible();

    await createIn(element, 'Write to us').click();
    await expect(subjectIn(element)).toHaveValue('By property');
    await press('Method');
    await expect(subjectIn(element)).toHaveValue('By method');
    await chooseIn(element, kit.form.department, 'Technical support');
    await element.getByRole('textbox', { name: kit.form.body }).fill(texts.en.body);
    const number = await sendRequest(element, 'en');
    await expect(heard).toHaveText(`ready, ${number}`);
    await press('Language');
    await expect(element.getByRole('heading', { name: words.ru.kit.form.created(number) })).toBeVisible();

    lists.length = 0;
    await press('Toggle');
    await expect(element).toHaveCount(0);
    await page.waitForTimeout(300);
    expect(lists, 'asked for by what is gone').toEqual([]);
    await press('Toggle');
    await expect(createIn(element, 'Write to us')).toBeVisible();
    await expect(heard).toHaveText(`ready, ${number}, ready`);
    expect(lists).toHaveLength(1);
    await createIn(element, 'Write to us').click();
    await expect(subjectIn(element, words.ru.kit)).toHaveValue('By property');
    expect(said).toEqual([]);
  });

  test(`the documented lines for ${framework} work`, async ({ open, site }) => {
    const { backend, token } = site.api.customer('en');
    const page = await open(addressOf(site, framework, 'Documented', { token }));
    const { element, launcher } = dockOf(page);
    await expect(launcher).toBeVisible();
    const support = page.getByRole('button', { name: 'Support (' });
    await support.click();
    await expectList(element, 'en');
    const { items } = await backend.adapterFor(backend.firstCustomerId).listTickets({});
    const read = items.filter(({ unread = 0 }) => unread === 0);
    await expect(support).toHaveText(`Support (${items.length - read.length})`);
    backend.staff.reply(read[0]?.id ?? '', 'Here we are.');
    await expect(support).toHaveText(`Support (${items.length - read.length + 1})`);
  });

  test(`the lines of the playground for ${framework} work`, async ({ open, site }) => {
    const page = await open(addressOf(site, framework, 'Playground', site.api.customer('ru')));
    await expectList(dockOf(page).element, 'ru');
  });

  test(`${framework} has the element that a script defines, before or after`, async ({ open, site }) => {
    const first = `<script type="module" src="${site.cdn.files}ticketdock.module.js"></script>`;
    const early = await open(addressOf(site, framework, 'Scripted', { ...site.api.customer('ru'), first }));
    await expectList(dockOf(early).element, 'ru');

    const late = await open(addressOf(site, framework, 'Scripted', site.api.customer('ru')));
    await expect(dockOf(late).element).toBeAttached();
    await bringWidget(late, `${site.cdn.files}ticketdock.js`, {});
    await expectList(dockOf(late).element, 'ru');
  });
}

for (const framework of onServers)
  test(`${framework} on a server sends the element as text, which becomes it`, async ({ open, site }) => {
    for (const name of pages)
      await test.step(name, async () => {
        const sent = await built.renderPage(framework, name);
        const [tag, names = ''] = /<ticket-dock((?: [a-z]+="[\w/-]+")+)>/.exec(sent) ?? [];
        expect(tag, sent).toContain('api="/token/api/support"');
        expect(names).not.toMatch(/token=|messages|prefill/i);
        const { token } = site.api.customer('en');
        const { lists, said, before } = watch();
        const page = await open(addressOf(site, framework, name, { token, sent }), { before });
        const { element, launcher } = dockOf(page);
        if (name === 'Documented') {
          // The element is defined and the page has come alive in one go.
          await expect(launcher).toBeVisible();
          await page.getByRole('button', { name: 'Support (' }).click();
        }
        await expect(element.locator('.tkd-list-row').first()).toBeVisible();
        expect(await page.evaluate("sent === document.querySelector('ticket-dock')"), 'it is the same').toBe(true);
        // A launcher has looked for its badge before.
        expect(lists.length).toBeLessThanOrEqual(name === 'Documented' ? 2 : 1);
        expect(said).toEqual([]);
      });
  });
