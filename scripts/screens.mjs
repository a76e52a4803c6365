/** The screens that `npm run screenshots` takes: where they are, and what to do there first. */

const subject = { en: 'web-01 answers no more over SSH', ru: 'Сервер магазина недоступен по SSH' };
const body = {
  en: 'Since 06:20 UTC:\n\nssh: connect to host 203.0.113.8 port 22: Connection refused\n\nThe VNC console works. I have restarted sshd, nothing changed.',
  ru: 'С 9:20 по Москве:\n\nssh: connect to host 192.0.2.14 port 22: Connection refused\n\nКонсоль VNC работает. Перезапускала sshd — не помогло.',
};
const service = { en: 'web-01', ru: 'Причал-4' };
const answered = { en: 'wildcard certificate', ru: 'отвечает 502' };

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ page: Page, language: 'en' | 'ru', size: 'phone' | 'desktop', picture: Buffer }} Shot */

/**
 * @type {{ name: string, who: 'guest' | 'customer' | 'staff', path: string | ((shot: Shot) => Promise<string>),
 *   prepare?: (shot: Shot) => Promise<unknown>, only?: Shot['size'], changes?: boolean, over?: boolean }[]}
 *   `changes`: leaves something behind, and so comes after the others. `over`: something lies over the page, which is
 *   then taken as far as the window goes.
 */
export const screens = [
  { name: 'sign-in', who: 'guest', path: '/' },
  {
    name: 'sign-in-refused',
    who: 'guest',
    path: '/',
    prepare: async ({ page }) => {
      await page.fill('input[type=email]', 'nobody@harbour.example');
      await page.fill('input[type=password]', 'wrong');
      await page.click('.sign-in-form button');
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'services', who: 'customer', path: '/services' },
  { name: 'list', who: 'customer', path: '/support' },
  {
    name: 'list-no-match',
    who: 'customer',
    path: '/support',
    prepare: async ({ page }) => {
      await page.getByRole('searchbox').fill('kubernetes');
      await page.getByText('kubernetes').first().waitFor();
    },
  },
  { name: 'form', who: 'customer', path: '/support/new' },
  { name: 'form-filled', who: 'customer', path: formPath, prepare: fillForm },
  {
    name: 'form-errors',
    who: 'customer',
    path: '/support/new',
    prepare: ({ page }) => page.locator('form button[type=submit]').click(),
  },
  {
    name: 'form-select',
    over: true,
    who: 'customer',
    path: '/support/new',
    prepare: ({ page }) => page.locator('.tkd-select').last().click(),
  },
  { name: 'thread', who: 'customer', path: ({ page, language }) => ticketPath(page, language, '/support') },
  { name: 'thread-closed', who: 'customer', path: closedPath },
  {
    name: 'picture',
    over: true,
    who: 'customer',
    path: ({ page, language }) => ticketPath(page, language, '/support'),
    prepare: async ({ page, language }) => {
      if (language === 'ru') await page.locator('button.tkd-picture').first().click();
    },
  },
  { name: 'not-found', who: 'customer', path: '/support/999999' },
  {
    name: 'drawer',
    over: true,
    who: 'customer',
    path: '/services',
    only: 'phone',
    prepare: ({ page }) => page.click('.bar-menu'),
  },
  { name: 'account', over: true, who: 'customer', path: '/services', prepare: ({ page }) => page.click('.account') },
  { name: 'help', who: 'customer', path: '/help' },
  {
    name: 'article',
    who: 'customer',
    path: '/help',
    prepare: async ({ page }) => {
      await page.locator('.article-list a').first().click();
      await page.locator('.article').waitFor();
    },
  },
  { name: 'unknown', who: 'customer', path: '/nowhere' },
  { name: 'queue', who: 'staff', path: '/staff' },
  { name: 'staff-ticket', who: 'staff', path: ({ page, language }) => ticketPath(page, language, '/staff') },
  {
    name: 'confirmation',
    who: 'customer',
    path: formPath,
    changes: true,
    prepare: async (shot) => {
      await fillForm(shot);
      await shot.page.locator('form button[type=submit]').click();
      await shot.page.locator('form').last().waitFor({ state: 'hidden' });
    },
  },
  { name: 'mailbox', who: 'customer', path: '/mailbox', changes: true },
  {
    name: 'mail',
    who: 'customer',
    path: '/mailbox',
    changes: true,
    prepare: async ({ page }) => {
      await page.locator('.mail-list a').first().click();
      await page.frameLocator('.mail-frame').locator('a').first().waitFor();
    },
  },
  {
    name: 'expired',
    over: true,
    who: 'customer',
    path: formPath,
    changes: true,
    prepare: async (shot) => {
      await fillForm(shot);
      await shot.page.context().clearCookies();
      await shot.page.locator('form button[type=submit]').click();
      await shot.page.locator('dialog[open]').waitFor();
    },
  },
];

async function formPath({ page, language }) {
  const answer = await page.request.get('/api/services');
  const { items } = await answer.json();
  return `/support/new?service=${items.find(({ title }) => title.includes(service[language])).id}`;
}

/** The request of the seed that staff have answered. */
async function ticketPath(page, language, base) {
  const api = base === '/staff' ? '/api/staff/support' : '/api/support';
  const answer = await page.request.get(`${api}/tickets?kinds=answered`);
  const { items } = await answer.json();
  const found = items.find((ticket) => ticket.subject.includes(answered[language]));
  return `${base}/${(found ?? items[0]).id}`;
}

async function closedPath({ page }) {
  const answer = await page.request.get('/api/support/tickets?kinds=closed&limit=1');
  const { items } = await answer.json();
  return `/support/${items[0].id}`;
}

async function fillForm({ page, language, picture }) {
  const form = page.locator('form').last();
  await form.getByRole('textbox').first().fill(subject[language]);
  await form.getByRole('combobox').nth(1).click();
  await page.getByRole('option').first().click();
  await form.locator('textarea').first().fill(body[language]);
  await form.locator('input[type=file]').setInputFiles({ name: 'ssh.png', mimeType: 'image/png', buffer: picture });
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
}
