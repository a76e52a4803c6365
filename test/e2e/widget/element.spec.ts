import type { Page } from '@playwright/test';
import type { TicketDockMethods, TicketDockProperties } from 'ticketdock/widget';
import { words } from '../support/words.js';
import { expect, test, type Site } from './support/fixtures.js';
import { createRequest, dockOf, expectList, texts, writeRequest } from './support/flow.js';
import { elementTag, scriptTag } from './support/hostPage.js';
import { keptInBrowser } from './support/keptInBrowser.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

/** As a host's own script sees it. */
type Dock = HTMLElement & TicketDockMethods & Partial<TicketDockProperties> & Record<'api' | 'lang' | 'mode', string>;

const { kit } = words.en;
const classic = ({ cdn }: Site) => `${cdn.files}ticketdock.js`;
const define = (site: Site) => scriptTag(classic(site));
const create = (page: Page, language: 'en' | 'ru' = 'en') =>
  dockOf(page).element.getByRole('button', { name: words[language].kit.list.create }).first();

test('takes what was set on it before it was defined', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const page = await open({
    body: elementTag({}),
    end: `<script>
      var dock = document.querySelector('ticket-dock'), asked = 0, heard = [];
      dock.api = '${site.api.url}'; dock.mode = 'inline'; dock.prefill = { subject: 'From the shop' };
      dock.getToken = function () { asked += 1; return '${token}'; };
      dock.addEventListener('ticketdock:ready', function (event) { heard.push(event.type); });
    </script>${define(site)}`,
  });
  const { element } = dockOf(page);
  await expectList(element, 'en');
  await expect(element).toHaveAttribute('api', site.api.url);
  expect(
    await page.evaluate('Object.keys(dock).filter((key) => !key.startsWith("__playwright")).join()'),
    'own properties that hide the accessors',
  ).toBe('');
  expect(await page.evaluate('asked')).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate('heard.join()')).toBe('ticketdock:ready');
  await create(page).click();
  await expect(element.getByRole('textbox', { name: kit.form.subject })).toHaveValue('From the shop');
});

test('every attribute has a property, and both are live', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const russian = site.api.customer('ru');
  const page = await open({
    body: elementTag({ api: site.api.url, token, lang: 'en', theme: 'light' }),
    end: define(site),
  });
  const { element, launcher } = dockOf(page);
  await expectList(element, 'en');
  const ground = () =>
    element
      .locator('.tkd-root')
      .first()
      .evaluate((root) => getComputedStyle(root).color);
  const light = await ground();

  await test.step('theme', async () => {
    await element.evaluate((dock) => Object.assign(dock, { theme: 'dark' }));
    await expect(element).toHaveAttribute('theme', 'dark');
    await expect.poll(ground).not.toBe(light);
  });
  await test.step('lang', async () => {
    await element.evaluate((dock) => dock.setAttribute('lang', 'ru'));
    await expect(create(page, 'ru')).toBeVisible();
  });
  await test.step('token: another customer', async () => {
    await element.evaluate((dock, other) => Object.assign(dock, { token: other }), russian.token);
    await expect(element.getByRole('button', { name: /Интернет-магазин медленно/ }).first()).toBeVisible();
    await expect(element.getByRole('button', { name: /The shop answers slowly/ })).toHaveCount(0);
  });
  await test.step('mode', async () => {
    await expect(launcher).toBeHidden();
    await element.evaluate((dock) => dock.setAttribute('mode', 'launcher'));
    await expect(launcher).toBeVisible();
    await element.evaluate((dock) => dock.removeAttribute('mode'));
    await expect(launcher).toBeHidden();
    await expectList(element, 'ru');
  });
  await test.step('names', async () => {
    const all = [
      'api',
      'lang',
      'mode',
      'theme',
      'view',
      'position',
      'offset',
      'label',
      'token',
      'customer',
      'density',
      'load',
    ];
    const said = await element.evaluate((dock, names) => {
      const plain = dock as unknown as Record<string, unknown>;
      return names.filter((name) => (plain[name] ?? null) !== dock.getAttribute(name));
    }, all);
    expect(said, 'properties that are not their attributes').toEqual([]);
  });
});

test('tells what happens by events that leave the shadow root', async ({ open, site }) => {
  const { token, backend } = site.api.customer('en');
  const page = await open({
    head: `<script>
      var heard = [];
      ['ready', 'open', 'close', 'created', 'replied', 'unread', 'error'].forEach(function (name) {
        document.addEventListener('ticketdock:' + name, function (event) {
          heard.push([name, event.detail, event.composed, event.target.localName]);
        });
      });</script>`,
    end: scriptTag(classic(site), { api: site.api.url, token, lang: 'en', mode: 'launcher' }),
  });
  const { element, launcher } = dockOf(page);
  const heard = async (name: string) =>
    (await page.evaluate<[string, Record<string, unknown>, boolean, string][]>('heard')).filter(
      ([one]) => one === name,
    );
  await launcher.click();
  const number = await createRequest(element, 'en', texts.en);
  const detail = { ticketId: `ticket-${number}`, number };
  await expect.poll(() => heard('created')).toEqual([['created', detail, true, 'ticket-dock']]);
  for (const name of ['ready', 'open']) expect(await heard(name)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => heard('close')).toHaveLength(1);

  const before = Number((await heard('unread')).at(-1)?.[1]['count'] ?? 0);
  backend.staff.reply(detail.ticketId, 'Here we are.');
  await expect.poll(async () => (await heard('unread')).at(-1)?.[1]['count']).toBe(before + 1);
  backend.signOut(backend.firstCustomerId);
  await expect.poll(async () => (await heard('error')).map(([, { code }]) => code)).toContain('unauthorized');
});

test('waits where the customer is signed out, and goes on when told', async ({ open, site }) => {
  const { backend, token } = site.api.customer('en');
  const page = await open({ body: elementTag({ api: site.api.url, token, lang: 'en' }), end: define(site) });
  const { element } = dockOf(page);
  await expectList(element, 'en');
  await create(page).click();
  await writeRequest(element, 'en', texts.en);
  backend.signOut(backend.firstCustomerId);
  await element.getByRole('button', { name: kit.form.send, exact: true }).click();
  await expect(element).toContainText(/sign/i);
  backend.signIn(backend.firstCustomerId);
  await element.evaluate((dock) => (dock as Dock).signIn());
  // What was being sent goes on by itself.
  await expect(element.getByRole('button', { name: kit.form.open })).toBeVisible();
  const { items } = await backend.adapterFor(backend.firstCustomerId).listTickets({ text: texts.en.subject });
  expect(items).toHaveLength(1);
});

test('signing out takes away what is shown and what is kept', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const page = await open({
    body: elementTag({ api: site.api.url, token, lang: 'en', customer: 'anna' }),
    end: define(site),
  });
  const { element } = dockOf(page);
  await expectList(element, 'en');
  await create(page).click();
  await writeRequest(element, 'en', texts.en);
  await element.evaluate((dock) => (dock as Dock).signOut());
  await expect(element.locator('.tkd-list-row')).toHaveCount(0);
  await expect(element.getByText(texts.en.body)).toHaveCount(0);
  const kept = await keptInBrowser(page);
  expect(kept).not.toContain(texts.en.body);
  expect(kept).not.toContain('The shop answers slowly');
});

test('is made by innerHTML and by cloning, beside text of the server, with two backends on one page', async ({
  open,
  site,
}) => {
  const [english, russian] = [site.api.customer('en'), site.api.customer('ru')];
  const page = await open({
    body: `<div id="a">${elementTag({ api: site.api.url, token: english.token, lang: 'en' }, '<p>Support is loading.</p>')}</div><div id="b"></div><div id="c"></div>`,
    end: define(site),
  });
  const [a, b, c] = ['#a ticket-dock', '#b ticket-dock', '#c ticket-dock'].map((which) => dockOf(page, which).element);
  if (!a || !b || !c) return;
  await expectList(a, 'en');
  await expect(page.getByText('Support is loading.')).toBeHidden();
  await page.evaluate(
    (html) => {
      const place = document.querySelector('#b');
      if (place) place.innerHTML = html;
      document.querySelector('#c')?.append(document.querySelector('#b ticket-dock')?.cloneNode(true) ?? '');
    },
    elementTag({ api: '/token/api/support', token: russian.token, lang: 'ru' }),
  );
  await expectList(b, 'ru');
  await expectList(c, 'ru');
  await createRequest(b, 'ru', texts.ru);
  await expect(c.getByRole('button', { name: new RegExp(texts.ru.subject.slice(0, 10)) }).first()).toBeVisible();
  await expect(a.getByText(texts.ru.subject)).toHaveCount(0);
});

test('moving it in the page loses nothing, and leaves no request twice', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const page = await open({
    body: `<div id="a">${elementTag({ api: site.api.url, token, lang: 'en' })}</div><section id="b"></section>`,
    end: define(site),
  });
  const { element } = dockOf(page);
  await expectList(element, 'en');
  await create(page).click();
  await writeRequest(element, 'en', texts.en);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluate(() => document.querySelector('#b')?.append(document.querySelector('ticket-dock') ?? ''));
  await expect(page.locator('#b ticket-dock').getByRole('textbox', { name: kit.form.body })).toHaveValue(texts.en.body);
  await expect(element.getByRole('textbox', { name: kit.form.subject })).toHaveValue(texts.en.subject);
  expect(asked.filter((url) => /\/tickets|\/desk/.test(url))).toEqual([]);
  await element.getByRole('button', { name: kit.form.send, exact: true }).click();
  await expect(element.getByRole('button', { name: kit.form.open })).toBeVisible();

  await test.step('taken away and brought back later it begins anew', async () => {
    const handle = await page.evaluateHandle(() => {
      const dock = document.querySelector('ticket-dock');
      dock?.remove();
      return dock;
    });
    await page.waitForTimeout(300);
    await page.evaluate((dock) => document.querySelector('#b')?.append(dock ?? ''), handle);
    await expectList(element, 'en');
  });
});
