import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { expect, test } from './support/fixtures.js';
import { speakers, words, type Language } from './support/words.js';

const languages = ['en', 'ru'] as const;
const themes = { en: 'light', ru: 'dark' } as const;
const permissions = ['clipboard-read', 'clipboard-write'];

/** The playground, come to by the menu, and the page in its frame. */
async function openPlayground(page: Page, language: Language): Promise<FrameLocator> {
  const { shell, widget } = words[language].panel;
  await page.goto('/services');
  await page.getByRole('link', { name: new RegExp(`^${shell.widget}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: widget.title })).toBeVisible();
  return previewIn(page);
}

/** The page in the frame. What is fixed in a corner of it cannot be scrolled to: the frame can. */
async function previewIn(page: Page): Promise<FrameLocator> {
  await page.locator('iframe').evaluate((frame) => frame.scrollIntoView({ block: 'end' }));
  return page.frameLocator('iframe');
}

const launcherIn = (place: Page | FrameLocator, label: string) =>
  place.getByRole('button', { name: new RegExp(`^${label}(,|$)`) });

/** What the Copy button has put on the clipboard. */
async function copySnippet(page: Page, language: Language): Promise<string> {
  const { widget } = words[language].panel;
  await page.getByRole('button', { name: widget.copy, exact: true }).click();
  await expect(page.getByText(widget.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByRole('region', { name: widget.code, exact: true }).textContent());
  return copied;
}

/** A page of somebody's at the panel's address, with nothing in it but what was pasted. */
async function paste(page: Page, language: Language, snippet: string): Promise<void> {
  await page.route('**/blank.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${language}"><title>Blank</title><body><h1>Blank</h1>\n${snippet}\n</body></html>`,
    }),
  );
  await page.goto('/blank.html');
}

async function expectDesk(place: Page | FrameLocator, language: Language): Promise<void> {
  await expect(createIn(place, language)).toBeVisible();
}

function createIn(place: Page | FrameLocator, language: Language): Locator {
  return place.getByRole('button', { name: words[language].kit.list.create, exact: true });
}

for (const language of languages) {
  const { kit, panel } = words[language];
  const { widget } = panel;
  const { customer } = speakers[language];
  const another = language === 'en' ? 'ru' : 'en';

  test(`${language}: what is set is seen on the widget at once, and stands in the code`, async ({ openAs }) => {
    const page = await openAs(customer, { colorScheme: themes[language] });
    const inside = await openPlayground(page, language);
    const code = page.getByRole('region', { name: widget.code, exact: true });
    await launcherIn(inside, kit.desk.label).click();
    await expectDesk(inside, language);
    await expect(page.getByRole('log')).toContainText('ticketdock:open');
    await expectAccessible(page, `the playground in ${language}`);

    await page.getByRole('textbox', { name: widget.labels.label }).fill('SOS "1" {2}');
    await expect(inside.locator('ticket-dock')).toHaveAttribute('label', 'SOS "1" {2}');
    await expect(code).toContainText('data-label="SOS &#34;1&#34; &#123;2&#125;"');

    await page.getByRole('radio', { name: widget.densities.compact }).check();
    await expect(inside.locator('.tkd-root').first()).toHaveAttribute('data-density', 'compact');
    await expect(code).toContainText('data-density="compact"');

    const create = createIn(inside, language);
    const colourOf = () => create.evaluate((button) => getComputedStyle(button).backgroundColor);
    const before = await colourOf();
    await page.getByLabel(widget.labels.accent).fill('#d6336c');
    await expect.poll(colourOf).not.toBe(before);
    await expect(code).toContainText('--tkd-accent: #d6336c;');

    const name = another === 'en' ? 'English' : 'Русский';
    await page.getByRole('radio', { name, exact: true }).check();
    await expectDesk(inside, another);
    await expect(code).toContainText(`data-lang="${another}"`);
  });

  test(`${language}: the button goes to another corner, and the desk into the page`, async ({ openAs }) => {
    const page = await openAs(customer);
    const inside = await openPlayground(page, language);
    const launcher = launcherIn(inside, kit.desk.label);
    const placeOf = async () => {
      const frame = await page.locator('iframe').boundingBox();
      const box = await launcher.boundingBox();
      return frame && box ? { x: Math.round(box.x - frame.x), y: Math.round(box.y - frame.y) } : undefined;
    };

    await page.getByRole('combobox', { name: widget.labels.position }).selectOption('top-start');
    await page.getByRole('spinbutton', { name: widget.labels.offsetInline }).fill('44');
    await expect.poll(placeOf).toEqual({ x: 44, y: 20 });
    // In a page that is written from right to left it begins at the right.
    await page.getByRole('radio', { name: 'RTL' }).check();
    await expect.poll(async () => (await placeOf())?.x).toBeGreaterThan(300);

    await page.getByRole('radio', { name: widget.modes.inline }).check();
    await expectDesk(inside, language);
    await expect(launcher).toBeHidden();
    await expect(page.getByRole('region', { name: widget.code, exact: true })).toContainText('data-target="#support"');
  });

  test(`${language}: the copied code works by itself on a blank page`, async ({ openAs }) => {
    const page = await openAs(customer, { permissions });
    await openPlayground(page, language);
    await page.getByRole('textbox', { name: widget.labels.label }).fill('SOS');
    await page.getByRole('spinbutton', { name: widget.labels.radius }).fill('2');
    await paste(page, language, await copySnippet(page, language));

    await launcherIn(page, 'SOS').click();
    await expectDesk(page, language);
    await expect(page.locator('ticket-dock')).toHaveCSS('--tkd-radius', '2px');
  });

  test(`${language}: by a token, too, as an element in the page`, async ({ openAs }) => {
    const page = await openAs(customer, { permissions });
    await openPlayground(page, language);
    await page.getByRole('radio', { name: widget.modes.inline }).check();
    await page.getByRole('radio', { name: widget.identities.token }).check();
    await page.getByRole('radio', { name: widget.kinds.element }).check();
    const snippet = await copySnippet(page, language);
    const asked = page.waitForRequest(/\/api\/support\/tickets/);
    await paste(page, language, snippet);

    await expectDesk(page, language);
    expect((await asked).headers()['authorization']).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
  });
}

test('fits a phone', async ({ openAs }) => {
  const page = await openAs('anna', { viewport: { width: 360, height: 740 } });
  await page.goto('/widget');
  const inside = await previewIn(page);
  await launcherIn(inside, words.ru.kit.desk.label).click();
  await expectDesk(inside, 'ru');
  for (const kind of Object.values(words.ru.panel.widget.kinds)) {
    await page.getByRole('radio', { name: kind, exact: true }).check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test('is nothing for staff', async ({ openAs }) => {
  const page = await openAs('emma');
  await page.goto('/widget');
  await expect(page.getByRole('heading', { name: words.en.panel.page.unknownTitle })).toBeVisible();
});

const documented = readFileSync(fileURLToPath(new URL('../../stories/docs/WidgetPaste.mdx', import.meta.url)), 'utf8');
const plain = /## A page of HTML\n([^]*?)\n## /.exec(documented)?.[1] ?? '';
const lines = [...plain.matchAll(/\n([^\n]+)\n\n```html\n([^]*?)```/g)].map(([, what, code]) => [what, code] as const);

test('the page of pasted lines has lines for a page of HTML', () => {
  expect(lines).toHaveLength(4);
});

for (const [what = '', code = ''] of lines) {
  test(`a documented line works: ${what}`, async ({ openAs, panel }) => {
    const page = await openAs('john');
    const isRussian = code.includes('data-lang="ru"');
    await paste(page, 'en', code.replaceAll('https://panel.example', panel.url));
    if (!/data-target|<ticket-dock/.test(code.replace(/<style>[^]*<\/style>/, '')))
      await launcherIn(page, words.en.kit.desk.label).click();
    if (code.includes('view="new"')) await expect(page.locator('[name="subject"]')).toBeVisible();
    else await expectDesk(page, isRussian ? 'ru' : 'en');
  });
}
