import type { Page } from '@playwright/test';
import { demoSignIns } from '../support/panel.js';
import { expectAccessible } from './support/accessible.js';
import { expect, test } from './support/fixtures.js';
import { speakers, words, type Language } from './support/words.js';

/** Every page of the panel, and what is on it when it has loaded. */
const customerPages = [
  { path: '/services', shows: (language: Language) => words[language].panel.services.getHelp },
  { path: '/support', shows: (language: Language) => words[language].kit.list.create },
  { path: '/support/new', shows: (language: Language) => words[language].kit.form.send },
  { path: '/support/ticket', shows: (language: Language) => words[language].kit.thread.goToReply },
  { path: '/support/999999', shows: (language: Language) => words[language].kit.errors.not_found },
  { path: '/help', shows: (language: Language) => words[language].panel.help.title },
  { path: '/mailbox', shows: (language: Language) => words[language].panel.mailbox.title },
  { path: '/nowhere', shows: (language: Language) => words[language].panel.page.home },
];
const staffPages = [
  { path: '/staff', shows: (language: Language) => words[language].panel.staff.title },
  { path: '/staff/ticket', shows: (language: Language) => words[language].panel.staff.addNote },
];
const widths = [360, 1280];

test.use({ localMailbox: true });

for (const language of ['ru', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { role, pages } of [
      { role: 'customer', pages: customerPages },
      { role: 'staff', pages: staffPages },
    ] as const) {
      test(`the pages of ${role} have no accessibility violations (${language}, ${colorScheme})`, async ({
        openAs,
      }) => {
        test.setTimeout(90_000);
        const page = await openAs(speakers[language][role], { colorScheme });
        for (const { path, shows } of pages) {
          await open(page, path, shows(language));
          await expectAccessible(page, path);
        }
      });
    }
  }
}

test('the sign-in page has no accessibility violations', async ({ openBrowser }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openBrowser({ colorScheme });
    await page.goto('/');
    await expect(page.getByRole('button', { name: words.en.panel.signIn.submit, exact: true })).toBeVisible();
    await expectAccessible(page, `sign-in, ${colorScheme}`);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what opens over a page has no accessibility violations (${colorScheme})`, async ({ openBrowser }) => {
    const { panel, kit } = words.ru;
    const page = await openBrowser({ colorScheme, viewport: { width: 360, height: 740 } });
    await page.request.post('/api/session', { data: demoSignIns.anna });
    await open(page, '/services', panel.services.getHelp);
    await page.getByRole('button', { name: panel.shell.openMenu }).click();
    await expect(page.getByRole('link', { name: panel.shell.help })).toBeVisible();
    await expectAccessible(page, 'the menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: new RegExp(panel.shell.account) }).click();
    await expect(page.getByRole('button', { name: panel.shell.signOut })).toBeVisible();
    await expectAccessible(page, 'the account');
    await page.keyboard.press('Escape');

    await open(page, '/support/new', kit.form.send);
    await page.getByRole('combobox', { name: new RegExp(`^${kit.form.department}`) }).click();
    await expect(page.getByRole('option').first()).toBeVisible();
    // An open list holds the focus and hides the rest of the page from screen readers: what is left is the list.
    await expectAccessible(page, 'a list of choices', '[role=listbox]');
    await page.keyboard.press('Escape');
    // At the very moment of asking: what keeps the page live could else be the first to find out, and lie over the menu.
    await page.route('**/api/services', async (route) => {
      await page.request.delete('/api/session');
      await route.continue();
    });
    await page.getByRole('button', { name: panel.shell.openMenu }).click();
    await page.getByRole('link', { name: panel.shell.services }).click();
    await expect(page.getByRole('dialog', { name: panel.signIn.expiredTitle })).toBeVisible();
    await expectAccessible(page, 'signing in again');
  });
}

for (const width of widths) {
  test(`nothing is wider than the screen at ${width} px, from left to right or from right to left`, async ({
    openAs,
    openBrowser,
  }) => {
    test.setTimeout(90_000);
    const viewport = { width, height: 740 };
    const guest = await openBrowser({ viewport, locale: 'ru' });
    await guest.goto('/');
    await expect(guest.getByRole('heading', { level: 1 })).toBeVisible();
    await expectToFit(guest, 'sign-in');
    for (const { person, pages } of [
      { person: 'anna', pages: customerPages },
      { person: 'pavel', pages: staffPages },
    ] as const) {
      const page = await openAs(person, { viewport });
      for (const { path, shows } of pages) {
        await open(page, path, shows('ru'));
        await expectToFit(page, path);
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        await expectToFit(page, `${path}, right to left`);
      }
    }
  });
}

/** Opens a page; `ticket` in its path stands for the newest request of this person. */
async function open(page: Page, path: string, shows: string): Promise<void> {
  await page.goto(path.includes('ticket') ? path.replace('ticket', await newestTicket(page, path)) : path);
  await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
}

async function newestTicket(page: Page, path: string): Promise<string> {
  const api = path.startsWith('/staff') ? '/api/staff/support' : '/api/support';
  const answer = await page.request.get(`${api}/tickets?limit=1&kinds=answered`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  return items[0]?.id ?? 'none';
}

async function expectToFit(page: Page, where: string): Promise<void> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(content, `${where}: the width of what is on the page`).toBeLessThanOrEqual(screen);
}
