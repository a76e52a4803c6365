import type { Page } from '@playwright/test';
import { demoSignIns, type TestPanel } from '../support/panel.js';
import { acts } from './support/acts.js';
import { fillForm, message, reply, send } from './support/desk.js';
import { expect, test } from './support/fixtures.js';
import { speakers, words, type Language } from './support/words.js';

const texts = {
  en: {
    subject: 'No SSH access to web-01 since this morning',
    body: 'ssh: connect to host 203.0.113.8 port 22: Connection refused\nI have tried from two networks.',
    note: 'The customer changed the firewall at 05:58, see the audit log.',
    answer: 'A firewall rule blocked port 22. We have removed it: please try again.',
    thanks: 'It works again, thank you.',
    again: 'It has stopped working once more.',
  },
  ru: {
    subject: 'Недоступен сервер магазина по SSH',
    body: 'ssh: connect to host 192.0.2.14 port 22: Connection refused\nПробовала из двух сетей.',
    note: 'Клиент менял правила файрвола в 05:58, смотрите журнал.',
    answer: 'Порт 22 закрывало правило файрвола. Мы его убрали: проверьте, пожалуйста.',
    thanks: 'Снова работает, спасибо.',
    again: 'Опять перестало работать.',
  },
} as const;

/** The outcome that the panel exists for, from sign-in to the restart of the server, in one language on one database. */
export function describeOutcome(language: Language, database: 'PGlite' | 'PostgreSQL'): void {
  const { kit, panel: host } = words[language];
  const { customer, staff, service, staffName } = speakers[language];
  const { email, password } = demoSignIns[customer];
  const text = texts[language];

  test(`a request goes from the customer to the desk and back (${language}, ${database})`, async ({
    panel,
    openBrowser,
    openAs,
  }) => {
    test.setTimeout(120_000);
    const page = await openBrowser({ locale: language });
    const desk = await openAs(staff, { locale: language });
    let number = '';
    let screenshot: Buffer = Buffer.of();

    await test.step('the customer signs in and goes to Support, Requests', async () => {
      await page.goto('/');
      await page.getByRole('textbox', { name: host.signIn.email }).fill(email);
      await page.getByLabel(host.signIn.password).fill(password);
      await page.getByRole('button', { name: host.signIn.submit }).click();
      await expect(page.getByRole('heading', { level: 1, name: host.services.title })).toBeVisible();
      screenshot = await page.screenshot();
      const menu = page.getByRole('navigation', { name: host.shell.menu });
      await expect(menu.getByRole('list', { name: host.shell.support })).toBeVisible();
      await menu.getByRole('link', { name: host.shell.requests }).click();
      await expect(page.getByRole('heading', { name: kit.list.title })).toBeVisible();
    });

    await test.step('creates a request about a service, with a screenshot, and sees its number', async () => {
      await page.getByRole('button', { name: kit.list.create }).click();
      const file = { name: 'ssh.png', mimeType: 'image/png', buffer: screenshot };
      await fillForm(page, language, { ...text, service, files: [file] });
      number = await send(page, language);
    });

    await test.step('gets a mail with that number', async () => {
      const mail = await mailWith(panel, email, `[#${number}] ${text.subject}`, host.brand);
      expect(mail.text).toContain(number);
      expect(mail.html).toContain(`${panel.url}/support/${number}`);
    });

    await test.step('the desk sees it in the queue, with the service and the screenshot', async () => {
      await desk.goto('/staff');
      await desk.getByRole('button', { name: text.subject }).click();
      await expect(desk.getByRole('heading', { name: text.subject })).toBeVisible();
      await expect(message(desk, text.body.split('\n')[0] ?? '')).toBeVisible();
      await expect(desk.getByRole('button', { name: kit.thread.openPicture('ssh.png') })).toBeVisible();
      const side = desk.getByRole('complementary', { name: host.staff.side });
      await expect(side.getByText(email)).toBeVisible();
      await expect(side.getByRole('listitem').filter({ hasText: service })).toContainText(host.staff.asked);
    });

    await test.step('takes it to work: the customer sees the status change without a reload', async () => {
      await page.getByRole('button', { name: kit.form.open }).click();
      await expect(page.getByRole('heading', { name: text.subject })).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/support/${number}$`));
      await desk.getByRole('combobox', { name: host.staff.status }).selectOption(kit.status.in_progress);
      await expect(page.getByText(kit.status.in_progress).first()).toBeVisible();
    });

    await test.step('writes an internal note and an answer', async () => {
      const notes = desk.getByRole('region', { name: host.staff.notes });
      await notes.getByRole('textbox', { name: host.staff.note }).fill(text.note);
      await notes.getByRole('button', { name: host.staff.addNote }).click();
      await expect(notes.getByRole('listitem').filter({ hasText: text.note })).toBeVisible();
      await reply(desk, language, text.answer);
    });

    await test.step('the answer arrives in the open thread and by mail; the note does not', async () => {
      await expect(message(page, text.answer)).toBeVisible();
      await expect(message(page, text.answer)).toContainText(staffName);
      await expect(page.getByText(kit.status.answered).first()).toBeVisible();
      const mail = await mailWith(panel, email, `Re: [#${number}] ${text.subject}`, text.answer);
      expect(mail.html).toContain(text.answer);
      await expectNoNote(page, number, text.note);
      expect(panel.mail.mails.map(({ source }) => source).join()).not.toContain(text.note);
    });

    await test.step('the customer replies: the desk sees it without a reload', async () => {
      await reply(page, language, text.thanks);
      await expect(message(desk, text.thanks)).toBeVisible();
    });

    await test.step('closes it, and reads so in a mail', async () => {
      await page.getByRole('button', { name: kit.thread.close }).click();
      const why = page.getByRole('dialog');
      await why.getByRole('radio').first().check();
      await why.getByRole('button', { name: acts[language].closeNow }).click();
      await expect(page.getByRole('button', { name: kit.thread.reopen }).first()).toBeVisible();
      await expect(desk.getByRole('combobox', { name: host.staff.status })).toHaveValue('closed');
      await mailWith(panel, email, `Re: [#${number}] ${text.subject}`, closedWords[language]);
    });

    await test.step('and opens it again', async () => {
      await page.getByRole('button', { name: kit.thread.reopen }).first().click();
      await expect(page.getByRole('button', { name: kit.thread.close })).toBeVisible();
      await reply(page, language, text.again);
    });

    await test.step('a restart of the server loses nothing', async () => {
      await panel.restart('SIGKILL');
      await page.reload();
      for (const said of [text.body.split('\n')[1] ?? '', text.answer, text.thanks, text.again])
        await expect(message(page, said)).toBeVisible();
      const kept = await page.request.get(await attachmentPath(page, number));
      expect((await kept.body()).equals(screenshot), 'the screenshot, byte by byte').toBe(true);
      await desk.reload();
      await expect(desk.getByRole('region', { name: host.staff.notes })).toContainText(text.note);
      await expectNoNote(page, number, text.note);
    });
  });
}

/** What the mail on closing says and no other does. */
const closedWords = { en: 'You have closed', ru: 'Вы закрыли' };

/** Waits for a mail to somebody with this subject, in whose both parts this is written. */
async function mailWith(panel: TestPanel, to: string, subject: string, phrase: string) {
  const { parsed } = await panel.mail.waitFor(
    ({ recipients, parsed: mail }) =>
      recipients.includes(to) && mail.subject === subject && (mail.text ?? '').includes(phrase),
  );
  const html = parsed.html || '';
  expect(html).toContain(phrase);
  return { text: parsed.text ?? '', html };
}

/** The internal note is in nothing that the customer's browser gets. */
async function expectNoNote(page: Page, number: string, note: string): Promise<void> {
  expect(await page.content()).not.toContain(note);
  for (const path of ['', '/messages']) {
    const answer = await page.request.get(`/api/support/tickets/${number}${path}`);
    expect(answer.ok()).toBe(true);
    expect(await answer.text()).not.toContain(note);
  }
  for (const path of ['notes', 'facts']) {
    const answer = await page.request.get(`/api/staff/tickets/${number}/${path}`);
    expect(answer.status()).toBe(404);
  }
}

async function attachmentPath(page: Page, number: string): Promise<string> {
  const answer = await page.request.get(`/api/support/tickets/${number}/messages`);
  const { items } = (await answer.json()) as { items: { attachments?: { id: string }[] }[] };
  const id = items.flatMap(({ attachments = [] }) => attachments)[0]?.id;
  if (!id) throw new Error('The request has no attachment');
  return `/api/support/attachments/${id}?ticketId=${number}`;
}
