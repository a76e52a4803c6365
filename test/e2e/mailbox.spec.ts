import { fillForm, send } from './support/desk.js';
import { expect, test } from './support/fixtures.js';
import { words } from './support/words.js';

const { panel: host } = words.ru;

test.use({ localMailbox: true });

test('without a mail server the mails are in the panel’s own mailbox, and nothing in them runs', async ({ openAs }) => {
  const page = await openAs('anna');
  await page.goto('/support/new');
  const subject = '<img src=x onerror=alert(1)> и <b>жирный</b>';
  await fillForm(page, 'ru', { subject, body: 'Текст <script>alert(1)</script>' });
  const number = await send(page, 'ru');

  await page.getByRole('link', { name: new RegExp(host.shell.mailbox) }).click();
  await page.getByRole('link', { name: new RegExp(`#${number}`) }).click();
  const mail = page.getByRole('article');
  await expect(mail.getByRole('heading', { name: subject })).toBeVisible();
  const html = mail.frameLocator('iframe');
  await expect(html.getByText(subject).first()).toBeVisible();
  await expect(html.locator('img, b, script')).toHaveCount(0);
  await mail.getByRole('radio', { name: host.mailbox.text }).check();
  await expect(mail.getByText(new RegExp(`/support/${number}`))).toBeVisible();

  const others = await openAs('john');
  await others.goto('/mailbox');
  await expect(others.getByText(words.en.panel.mailbox.empty)).toBeVisible();
});

test('a link in a mail leads to the request', async ({ openAs }) => {
  const page = await openAs('anna');
  await page.goto('/support/new');
  await fillForm(page, 'ru', { subject: 'Ссылка из письма', body: 'Куда она ведёт?' });
  const number = await send(page, 'ru');
  await page.goto('/mailbox');
  await page.getByRole('link', { name: new RegExp(`#${number}`) }).click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('article').frameLocator('iframe').getByRole('link').click();
  const ticket = await opened;
  await expect(ticket.getByRole('heading', { name: 'Ссылка из письма' })).toBeVisible();
});
