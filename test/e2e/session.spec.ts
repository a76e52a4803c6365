import { demoSignIns } from '../support/panel.js';
import { expectOneTicket, fillForm, numberOfConfirmation, send } from './support/desk.js';
import { expect, test } from './support/fixtures.js';
import { words } from './support/words.js';

const { kit, panel: host } = words.ru;

test('a wrong password is told, and the right one then works', async ({ openBrowser }) => {
  const page = await openBrowser({ locale: 'ru' });
  await page.goto('/support');
  await page.getByRole('textbox', { name: host.signIn.email }).fill(demoSignIns.anna.email);
  await page.getByLabel(host.signIn.password).fill('wrong');
  await page.getByLabel(host.signIn.password).press('Enter');
  await expect(page.getByRole('alert')).toContainText(host.signIn.refused);
  await expect(page.getByLabel(host.signIn.password)).toBeFocused();

  await page.getByLabel(host.signIn.password).fill(demoSignIns.anna.password);
  await page.getByRole('button', { name: host.signIn.submit, exact: true }).click();
  // The page that was asked for, not the first one.
  await expect(page.getByRole('button', { name: kit.list.create })).toBeVisible();
});

test('too many wrong passwords are refused, with the time to wait', async ({ openBrowser }) => {
  const page = await openBrowser({ locale: 'ru' });
  await page.goto('/');
  await page.getByRole('textbox', { name: host.signIn.email }).fill('nobody@vishnya.example');
  const answers: number[] = [];
  page.on('response', (response) => response.request().method() === 'POST' && answers.push(response.status()));
  await expect(async () => {
    await page.getByLabel(host.signIn.password).fill('wrong');
    await page.getByRole('button', { name: host.signIn.submit, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(host.signIn.limited, { timeout: 2000 });
  }).toPass();
  expect(answers.filter((status) => status === 401)).toHaveLength(5);
  expect(answers.at(-1)).toBe(429);
  await expect(page.getByRole('alert')).toContainText(/\d+ (минут|секунд)/);
});

test('a session that ends keeps what was typed, asks to sign in over it, and then goes on by itself', async ({
  openBrowser,
}) => {
  const page = await openBrowser();
  await page.request.post('/api/session', { data: demoSignIns.anna });
  await page.goto('/support/new');
  await fillForm(page, 'ru', { subject: 'Сеанс закончится', body: 'Этот текст не должен пропасть.' });
  // At the very moment of sending: what keeps the page live could else be the first to find out.
  let isOver = false;
  await page.route('**/api/support/tickets', async (route) => {
    if (!isOver && route.request().method() === 'POST') {
      isOver = true;
      await page.request.delete('/api/session');
    }
    await route.continue();
  });

  await page.getByRole('button', { name: kit.form.send, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: host.signIn.expiredTitle });
  await expect(dialog).toBeVisible();
  await expect(page.locator('[name="body"]')).toHaveValue('Этот текст не должен пропасть.');
  await dialog.getByLabel(host.signIn.password).fill(demoSignIns.anna.password);
  await dialog.getByRole('button', { name: host.signIn.submit, exact: true }).click();
  await expect(dialog).toHaveCount(0);

  // It goes on by itself, with every word: nothing is pressed again.
  await numberOfConfirmation(page, 'ru');
  await expectOneTicket(page, 'Сеанс закончится');
});

test('the language is the account’s and goes along into mails', async ({ openAs, panel }) => {
  const page = await openAs('john');
  await page.goto('/services');
  await page.getByRole('button', { name: new RegExp(words.en.panel.shell.account) }).click();
  await page.getByRole('radio', { name: 'Русский' }).check();
  await expect(page.getByRole('heading', { level: 1, name: host.services.title })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');

  await page.goto('/support/new');
  await fillForm(page, 'ru', { subject: 'Language of mails', body: 'In which language is the mail?' });
  const number = await send(page, 'ru');
  const mail = await panel.mail.waitFor(({ parsed }) => parsed.subject?.includes(`#${number}`) ?? false);
  expect(mail.parsed.text).toContain('Мы получили ваш запрос');

  await page.getByRole('button', { name: new RegExp(host.shell.account) }).click();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the theme is kept for the next visit', async ({ openAs }) => {
  const page = await openAs('anna', { colorScheme: 'light' });
  await page.goto('/services');
  await page.getByRole('button', { name: new RegExp(host.shell.account) }).click();
  await page.getByRole('radio', { name: host.shell.themes.dark }).check();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('body')).toHaveCSS('color-scheme', 'dark');
});

test('signing out leads to the sign-in page, and Back shows nothing of the account', async ({ openBrowser }) => {
  const page = await openBrowser({ locale: 'ru' });
  await page.request.post('/api/session', { data: demoSignIns.pavel });
  await page.goto('/staff');
  await page.getByRole('button', { name: /^Сайт магазина отвечает 502/ }).click();
  await expect(page.getByRole('button', { name: host.staff.addNote })).toBeVisible();
  await page.getByRole('button', { name: new RegExp(host.shell.account) }).click();
  await page.getByRole('button', { name: host.shell.signOut }).click();
  await expect(page.getByRole('heading', { name: host.signIn.title })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/staff/);
  await expect(page.getByRole('heading', { name: host.signIn.title })).toBeVisible();
  await expect(page.getByText('Сайт магазина отвечает 502')).toHaveCount(0);
});
