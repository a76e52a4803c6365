import { rm } from 'node:fs/promises';
import { words } from '../support/words.js';
import { buildReactHost } from './support/buildReactHost.js';
import { bringWidget } from './support/bringWidget.js';
import { expect, test } from './support/fixtures.js';
import { chooseIn, dockOf, expectList, sendRequest, texts, useDock } from './support/flow.js';
import { expectUntouched, rememberPage } from './support/untouched.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

let folder = '';

test.beforeAll(async ({ site }) => {
  folder = await buildReactHost('/react/');
  site.host.files('/react/', folder);
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const { kit } = words.en;

test('a React application has the element of the package, with properties, events and children', async ({
  open,
  site,
}) => {
  const page = await open(`${site.host.origin}/react/index.html`);
  const { element } = dockOf(page);
  await expectList(element, 'en');
  await expect(page.getByText('Support is loading.')).toBeHidden();
  await element.getByRole('button', { name: kit.list.create }).first().click();
  await expect(element.getByRole('textbox', { name: kit.form.subject })).toHaveValue('From React');
  await chooseIn(element, kit.form.department, 'Technical support');
  await element.getByRole('textbox', { name: kit.form.body }).fill(texts.en.body);
  const number = await sendRequest(element, 'en');
  await expect(page.getByRole('status').first()).toHaveText(number);

  await page.getByRole('button', { name: 'Language' }).click();
  await expect(element.getByRole('heading', { name: words.ru.kit.form.created(number) })).toBeVisible();
  await page.getByRole('button', { name: 'Toggle' }).click();
  await expect(element).toHaveCount(0);
  await page.getByRole('button', { name: 'Toggle' }).click();
  await expectList(element, 'ru');
});

test('the script works beside an application with a React of its own', async ({ open, site }) => {
  const { token } = site.api.customer('en');
  const page = await open(`${site.host.origin}/react/plain.html`);
  await page.getByRole('button', { name: 'Count' }).click();
  const remembered = await rememberPage(page);
  await bringWidget(page, `${site.cdn.files}ticketdock.js`, { api: site.api.url, token, lang: 'en', mode: 'launcher' });
  const { element, launcher } = dockOf(page);
  await launcher.click();
  await useDock(element, 'en');
  await expectUntouched(remembered);
  await page.getByRole('button', { name: 'Count' }).click();
  await expect(page.locator('body > output')).toHaveText('2');
});
