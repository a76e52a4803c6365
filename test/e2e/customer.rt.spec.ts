import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { demoSignIns } from '../support/panel.js';
import { fillForm, message, reply, send } from './support/desk.js';
import { expect } from './support/fixtures.js';
import { test, type TestRt } from './support/rt.js';
import { speakers, words, type Language } from './support/words.js';

const texts = {
  en: {
    subject: 'No SSH access to web-01 since this morning',
    body: 'ssh: connect to host 203.0.113.8 port 22: Connection refused\nI have tried from two networks.',
    word: 'refused',
    note: 'The customer changed the firewall at 05:58, see the audit log.',
    answer: 'A firewall rule blocked port 22. We have removed it: please try again.',
    thanks: 'It works again, thank you.',
    outage: 'One more thing: does the rule come back after a reboot?',
    again: 'It has stopped working once more.',
    seeded: 'Renew the wildcard certificate',
  },
  ru: {
    subject: 'Недоступен сервер магазина по SSH',
    body: 'ssh: connect to host 192.0.2.14 port 22: Connection refused\nПробовала из двух сетей.',
    // RT keeps other alphabets encoded in messages: there it finds words of subjects.
    word: 'SSH',
    note: 'Клиент менял правила файрвола в 05:58, смотрите журнал.',
    answer: 'Порт 22 закрывало правило файрвола. Мы его убрали: проверьте, пожалуйста.',
    thanks: 'Снова работает, спасибо.',
    outage: 'И ещё вопрос: после перезагрузки правило не вернётся?',
    again: 'Опять перестало работать.',
    seeded: 'Сайт магазина отвечает 502',
  },
} as const;

const log = { name: 'ssh — лог.txt', mimeType: 'text/plain', buffer: Buffer.from('Connection refused\nпорт 22\n') };
/** How long news may take that are asked for and not told. */
const soon = { timeout: 20_000 };

for (const language of ['ru', 'en'] as const)
  test(`a customer’s request lives in Request Tracker (${language})`, async ({ rt, openBrowser, openAs }) => {
    test.setTimeout(300_000);
    const { kit, panel: host } = words[language];
    const { customer, service } = speakers[language];
    const text = texts[language];
    const page = await openBrowser({ locale: language });
    page.setDefaultTimeout(30_000);
    let number = '';

    await test.step('the customer signs in to the panel, and sees what was there before', async () => {
      await page.goto('/support');
      await page.getByRole('textbox', { name: host.signIn.email }).fill(demoSignIns[customer].email);
      await page.getByLabel(host.signIn.password).fill(demoSignIns[customer].password);
      await page.getByRole('button', { name: host.signIn.submit, exact: true }).click();
      await expect(page.getByRole('button', { name: text.seeded })).toBeVisible({ timeout: 60_000 });
      await expectAccessible(page, 'the list');
    });

    await test.step('creates a request about a service, with a file', async () => {
      await page.getByRole('button', { name: kit.list.create }).click();
      await fillForm(page, language, { ...text, department: 'Support', service, files: [log] });
      await expectAccessible(page, 'the form');
      number = await send(page, language);
      expect(await rt.statusOf(number)).toBe('new');
    });

    await test.step('finds it by a word of its text', async () => {
      await page.goto('/support');
      await page.getByRole('searchbox').fill(text.word);
      await expect(page.getByRole('button', { name: text.seeded })).toBeHidden();
      await page.getByRole('button', { name: text.subject }).click();
    });

    await test.step('reads it, with its service and its file', async () => {
      await expect(message(page, text.body.split('\n')[0] ?? '')).toBeVisible();
      await expect(page.getByText(service).first()).toBeVisible();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: log.name }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(log.name);
      expect(await readFile(await file.path(), 'utf8')).toBe(log.buffer.toString());
    });

    await test.step('gets the answer without a reload, and never the comment', async () => {
      await rt.comment(number, text.note);
      await rt.answer(number, text.answer);
      await expect(message(page, text.answer)).toBeVisible(soon);
      await expect(message(page, text.answer)).toContainText(rt.agent);
      await expect(page.getByText(kit.status.answered).first()).toBeVisible();
      await expectAccessible(page, 'the thread');
      await expectNoNote(page, number, text.note);
    });

    await test.step('replies', async () => {
      await reply(page, language, text.thanks);
      await expectArrived(page, number, text.thanks);
    });

    await test.step('loses nothing while Request Tracker is away, and goes on when it is back', async () => {
      await writeDuringOutage(page, language, rt, text.outage);
      await expect(message(page, text.outage)).toHaveCount(1);
      await expectArrived(page, number, text.outage);
    });

    await test.step('closes it and opens it again', async () => {
      await page.getByRole('button', { name: kit.thread.close }).click();
      await expect(page.getByRole('button', { name: kit.thread.reopen }).first()).toBeVisible();
      expect(await rt.statusOf(number)).toBe('resolved');
      await page.getByRole('button', { name: kit.thread.reopen }).first().click();
      await expect(page.getByRole('button', { name: kit.thread.close })).toBeVisible();
      expect(await rt.statusOf(number)).toBe('open');
      await reply(page, language, text.again);
      await expect(message(page, text.again)).toBeVisible();
      await expectNoNote(page, number, text.note);
    });

    await test.step('and nobody else sees any of it', async () => {
      const stranger = await openAs(customer === 'anna' ? 'john' : 'anna');
      await expectNothing(stranger, number, text.subject);
    });
  });

test('staff are told where to answer, and there is no mailbox', async ({ rt, openAs }) => {
  for (const language of ['ru', 'en'] as const) {
    const { panel: host } = words[language];
    const desk = await openAs(speakers[language].staff);
    await desk.goto('/staff');
    const link = desk.getByRole('link', { name: host.outsideDesk.open('Request Tracker') });
    await expect(link).toHaveAttribute('href', rt.url);
    await expect(desk.getByRole('link', { name: new RegExp(host.shell.mailbox) })).toHaveCount(0);
    await expectAccessible(desk, 'the page of staff');
    await desk.goto('/staff/7');
    await expect(desk.getByRole('link', { name: /7/ })).toHaveAttribute('href', `${rt.url}/Ticket/Display.html?id=7`);
  }
});

/** Takes Request Tracker away under a half-written answer, sends, and brings it back: the answer waits, and goes. */
async function writeDuringOutage(page: Page, language: Language, rt: TestRt, text: string): Promise<void> {
  const { kit } = words[language];
  const { copyText, tryNow, sendAgain } = kit.outbox;
  const field = page.getByRole('textbox', { name: kit.thread.reply });
  await field.fill(text.slice(0, 12));
  await rt.kill();
  await field.fill(text);
  await page.getByRole('button', { name: kit.thread.send, exact: true }).click();
  await expect(field).toHaveValue('');
  // A message that has arrived can be copied, too, by a name that begins alike.
  const waiting = message(page, text).getByRole('button', { name: copyText, exact: true });
  await expect(waiting).toBeVisible(soon);
  await expectAccessible(page, 'an answer that has not arrived');
  await rt.revive();
  // It goes by itself; after five tries only by hand.
  const again = message(page, text).getByRole('button', { name: new RegExp(`^(${tryNow}|${sendAgain})`) });
  await expect(async () => {
    if (await again.isEnabled({ timeout: 500 }).catch(() => false)) await again.click({ timeout: 1000 });
    await expect(waiting).toHaveCount(0, { timeout: 3000 });
  }).toPass({ timeout: 60_000 });
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found, where).toEqual([]);
}

/** What is drawn at once is on its way: here the backend has it. */
async function expectArrived(page: Page, number: string, text: string): Promise<void> {
  await expect(async () => {
    const answer = await page.request.get(`/api/support/tickets/${number}/messages`);
    expect(await answer.text()).toContain(text);
  }).toPass(soon);
}

/** What staff say to each other is in nothing that the customer's browser gets. */
async function expectNoNote(page: Page, number: string, note: string): Promise<void> {
  expect(await page.content()).not.toContain(note);
  for (const path of ['', '/messages']) {
    const answer = await page.request.get(`/api/support/tickets/${number}${path}`);
    expect(answer.ok()).toBe(true);
    expect(await answer.text()).not.toContain(note);
  }
}

/** Another customer finds neither the request nor anything in it. */
async function expectNothing(page: Page, number: string, subject: string): Promise<void> {
  for (const path of ['', '/messages'])
    expect((await page.request.get(`/api/support/tickets/${number}${path}`)).status()).toBe(404);
  const found = await page.request.get(`/api/support/tickets?text=${encodeURIComponent(subject)}`);
  expect(await found.text()).not.toContain(subject);
  await page.goto(`/support/${number}`);
  await expect(page.getByRole('heading', { name: subject })).toHaveCount(0);
}
