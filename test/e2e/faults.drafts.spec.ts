import { expect, type Locator, type Page } from '@playwright/test';
import { digest } from './support/stored.js';
import { escape, fillForm, numberOfConfirmation } from './support/desk.js';
import { test } from './support/faults.js';
import { words } from './support/words.js';

const { kit, panel: host } = words.ru;
const posted = { method: 'POST', path: '/api/support/tickets' };
const subjectField = (page: Page) => page.getByRole('textbox', { name: kit.form.subject });
const bodyField = (page: Page) => page.getByRole('textbox', { name: kit.form.body });
const sendButton = (page: Page) => page.getByRole('button', { name: kit.form.send, exact: true });
const restored = new RegExp(kit.drafts.restored('|').split('|').map(escape).join('.*'));

/** Until the page says that it is kept. */
const isKept = (page: Page) => expect(page.getByText(kit.drafts.kept, { exact: true })).toBeVisible();

test.describe('what is typed', () => {
  test('comes back after the tab has crashed, but for the last second at most', async ({ openAs }) => {
    const page = await openAs('anna');
    await page.goto('/support/new');
    await bodyField(page).click();
    const typed = 'Сервер перестал отвечать ночью. '.repeat(6);
    const at: number[] = [];
    for (const letter of typed) {
      await page.keyboard.insertText(letter);
      at.push(Date.now());
      if (at.length % 8 === 0) await page.waitForTimeout(50);
    }
    const crashed = page.waitForEvent('crash');
    const devtools = await page.context().newCDPSession(page);
    const crashedAt = Date.now();
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;

    const again = await page.context().newPage();
    await again.goto('/support/new');
    await expect(bodyField(again)).not.toHaveValue('');
    const back = await bodyField(again).inputValue();
    expect(typed.startsWith(back), 'what is back is the beginning of what was typed').toBe(true);
    // A second for the pause, and some for a machine that is busy.
    const kept = at.filter((time) => time < crashedAt - 1500).length;
    expect(back.length).toBeGreaterThanOrEqual(kept);
    await expect(again.getByText(restored)).toBeVisible();
  });

  test('is there after a reload at once, after Back, and where the caret was', async ({ openAs }) => {
    const page = await openAs('anna');
    await page.goto('/support');
    await page.getByRole('button', { name: kit.list.create }).click();
    await fillForm(page, 'ru', { subject: 'Перезагрузка', body: 'Первая строка.' });
    await bodyField(page).press('End');
    await page.keyboard.type(' Ещё');
    await page.reload();
    await expect(bodyField(page)).toHaveValue('Первая строка. Ещё');
    await expect(subjectField(page)).toHaveValue('Перезагрузка');
    // A page that opens takes nobody's focus; the caret waits where it was.
    await bodyField(page).focus();
    await page.keyboard.type(' и дальше');
    await expect(bodyField(page)).toHaveValue('Первая строка. Ещё и дальше');

    await page.goBack();
    await expect(bodyField(page)).toHaveCount(0);
    await page.goForward();
    await expect(bodyField(page)).toHaveValue('Первая строка. Ещё и дальше');
    await page.getByRole('link', { name: host.shell.services }).click();
    await page.goto('/support/new');
    await expect(bodyField(page)).toHaveValue('Первая строка. Ещё и дальше');
  });

  test('can be thrown away, and put back', async ({ openAs }) => {
    const page = await openAs('anna');
    await page.goto('/support/new');
    await fillForm(page, 'ru', { subject: 'Не нужно', body: 'Уже не нужно.' });
    await isKept(page);
    await page.reload();
    await page.getByRole('button', { name: kit.drafts.discard }).click();
    await expect(bodyField(page)).toHaveValue('');
    await page.getByRole('button', { name: kit.drafts.undo }).click();
    await expect(bodyField(page)).toHaveValue('Уже не нужно.');
    await isKept(page);
    await page.reload();
    await expect(bodyField(page)).toHaveValue('Уже не нужно.');
    await page.getByRole('button', { name: kit.drafts.discard }).click();
    await expect(subjectField(page)).toHaveValue('');
    await page.reload();
    await expect(subjectField(page)).toHaveValue('');
    await expect(page.getByText(restored)).toHaveCount(0);
  });

  test('comes back with its file, and arrives with the same bytes', async ({ openAs, stored }) => {
    const subject = 'Файл в черновике';
    const buffer = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 251));
    const file = { name: 'дамп.bin.txt', mimeType: 'text/plain', buffer };
    const page = await openAs('anna');
    await page.goto('/support/new');
    await fillForm(page, 'ru', { subject, body: 'Дамп приложен.', files: [file] });
    await isKept(page);
    await page.reload();
    await expect(page.getByRole('button', { name: kit.attachments.remove(file.name) })).toBeVisible();
    await sendButton(page).click();
    const number = await numberOfConfirmation(page, 'ru');
    expect(await stored.messages('Дамп приложен.')).toEqual([
      { ticketId: number, files: { [file.name]: digest(buffer) } },
    ]);

    const desk = await openAs('pavel');
    await desk.goto(`/staff/${number}`);
    const download = desk.waitForEvent('download');
    await desk
      .getByRole('article')
      .getByRole('button', { name: new RegExp(escape(file.name)) })
      .click();
    expect(digest(await readAll(await (await download).createReadStream()))).toBe(digest(buffer));
  });

  test('is gone in the other tab when it was sent in one', async ({ openTabs, stored }) => {
    const subject = 'Отправлено в одной вкладке';
    const [page, other] = await openTabs('anna');
    await page.goto('/support/new');
    await fillForm(page, 'ru', { subject, body: 'Один раз.' });
    await isKept(page);
    await other.goto('/support/new');
    await expect(bodyField(other)).toHaveValue('Один раз.');
    await sendButton(page).click();
    const number = await numberOfConfirmation(page, 'ru');
    await expect(bodyField(other)).toHaveValue('');
    await expect(other.getByText(kit.drafts.goneElsewhere)).toBeVisible();
    await other.reload();
    await expect(bodyField(other)).toHaveValue('');
    expect(await stored.tickets(subject)).toEqual([number]);
  });

  test('sent from two tabs at once is one request, and both say its number', async ({ openTabs, line, stored }) => {
    const subject = 'Две вкладки сразу';
    const [page, other] = await openTabs('anna');
    await page.goto('/support/new');
    await fillForm(page, 'ru', { subject, body: 'Отправлю из обеих.' });
    await isKept(page);
    await other.goto('/support/new');
    await expect(bodyField(other)).toHaveValue('Отправлю из обеих.');
    const held = line.add(posted, { kind: 'hold' });
    const at = Date.now() + 1000;
    await Promise.all([pressAt(sendButton(page), at), pressAt(sendButton(other), at)]);
    await expect.poll(() => held.held).toBeGreaterThan(0);
    held.release();
    const numbers = await Promise.all([numberOfConfirmation(page, 'ru'), numberOfConfirmation(other, 'ru')]);
    expect(await stored.tickets(subject)).toEqual([numbers[0]]);
    expect(numbers[1]).toBe(numbers[0]);
  });

  test('in two tabs at the same place stays whole in both, and each is told of the other', async ({ openTabs }) => {
    const [page, other] = await openTabs('anna');
    await page.clock.install();
    await page.goto('/support/new');
    await other.goto('/support/new');
    await expect(bodyField(page)).toBeVisible();
    await expect(bodyField(other)).toBeVisible();
    // Both are written before either hears of the other.
    await page.clock.pauseAt(Date.now() + 5000);
    await bodyField(page).fill('Слова первой вкладки.');
    await bodyField(other).fill('Слова второй вкладки.');
    await page.clock.resume();
    await isKept(page);
    await isKept(other);
    await expect(bodyField(page)).toHaveValue('Слова первой вкладки.');
    await other.close();
    await page.reload();
    await expect(page.getByText(kit.drafts.otherTab)).toBeVisible();
    const before = await bodyField(page).inputValue();
    await page.getByRole('button', { name: kit.drafts.show, exact: true }).click();
    await expect(bodyField(page)).not.toHaveValue(before);
    const after = await bodyField(page).inputValue();
    expect([before, after].toSorted()).toEqual(['Слова второй вкладки.', 'Слова первой вкладки.']);
  });

  test('of one customer is never seen by the next one at the same browser', async ({ openAs, openAlone }) => {
    const anna = await openAlone('anna', { locale: 'ru' });
    await anna.goto('/support/new');
    await fillForm(anna, 'ru', { subject: 'Личное дело Анны', body: 'Этого никто не увидит.' });
    await isKept(anna);
    await anna.getByRole('button', { name: new RegExp(host.shell.account) }).click();
    await anna.getByRole('button', { name: host.shell.signOut }).click();
    await expect(anna.getByRole('heading', { name: host.signIn.title })).toBeVisible();
    const john = await openAs('john');
    await anna.context().addCookies(await john.context().cookies());
    await anna.goto('/support/new');
    await expect(anna.getByRole('textbox', { name: words.en.kit.form.subject })).toHaveValue('');
    await expect(anna.getByText(/Личное дело Анны|Этого никто не увидит/)).toHaveCount(0);
  });

  test('is kept nowhere when the browser forbids it: it can be sent, and leaving asks first', async ({
    openAs,
    stored,
  }) => {
    const subject = 'Хранилище запрещено';
    const page = await openAs('anna');
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get() {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    });
    await page.goto('/support/new');
    await fillForm(page, 'ru', { subject, body: 'Ничего не сохраняется.' });
    await expect(page.getByText(kit.drafts.notKept)).toBeVisible();
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await sendButton(page).click();
    const number = await numberOfConfirmation(page, 'ru');
    expect(await stored.tickets(subject)).toEqual([number]);
  });
});

/** Presses it at a moment, by the clock of this machine: two presses one after the other are not at once. */
async function pressAt(button: Locator, moment: number): Promise<void> {
  await button.evaluate(async (element, at) => {
    await new Promise((resolve) => setTimeout(resolve, at - Date.now()));
    (element as HTMLElement).click();
  }, moment);
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
}
