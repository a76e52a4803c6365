import { expect, type Page } from '@playwright/test';
import { signInAgain } from './support/again.js';
import { closeByApi, createByApi, replyByApi } from './support/byApi.js';
import { fillForm, message } from './support/desk.js';
import { test } from './support/faults.js';
import { countAtMost, mostAtOnce, settled } from './support/watch.js';
import { words } from './support/words.js';

const { kit, panel: host } = words.ru;
const replied = { method: 'POST', path: /\/api\/support\/tickets\/\d+\/messages$/ };
const replyField = (page: Page) => page.getByRole('textbox', { name: kit.thread.reply });

/** Opens a request of its own, writes an answer and presses Send. */
async function answer(page: Page, subject: string, text: string): Promise<string> {
  const number = await openTicket(page, subject);
  await replyField(page).fill(text);
  await page.getByRole('button', { name: kit.thread.send, exact: true }).click();
  return number;
}

async function openTicket(page: Page, subject: string): Promise<string> {
  const number = await createByApi(page, subject);
  await page.goto(`/support/${number}`);
  await expect(page.getByRole('heading', { name: subject })).toBeVisible();
  return number;
}

test('an answer written with the cable pulled stands in the thread as waiting, and goes by itself', async ({
  openAs,
  line,
  stored,
}) => {
  const text = 'Кабель выдернут, ответ написан.';
  const page = await openAs('anna');
  const number = await openTicket(page, 'Ответ без связи');
  await settled(page);
  await page.context().setOffline(true);
  await replyField(page).fill(text);
  await page.getByRole('button', { name: kit.thread.send, exact: true }).click();
  await expect(message(page, text)).toContainText(kit.outbox.offline);
  await expect(replyField(page)).toHaveValue('');
  expect(line.passages(replied)).toEqual([]);
  await page.context().setOffline(false);
  await expect.poll(() => stored.messages(text)).toEqual([{ ticketId: number, files: {} }]);
  await expect(message(page, text)).not.toContainText(kit.outbox.offline);
  await expect(message(page, text)).toHaveCount(1);
});

test('the event of an answer that comes before its confirmation makes no second message', async ({
  openAs,
  line,
  stored,
}) => {
  const text = 'Событие приходит раньше ответа сервера.';
  const page = await openAs('anna');
  await countAtMost(page, 'article', text);
  const held = line.add({ ...replied, times: 1 }, { kind: 'hold', side: 'answer' });
  const number = await answer(page, 'Событие раньше ответа', text);
  await expect.poll(() => held.held).toBe(1);
  await expect.poll(() => stored.messages(text)).toHaveLength(1);
  // Seen by the page without its own answer.
  await expect
    .poll(() => line.passages({ method: 'GET', path: `/api/support/tickets/${number}/messages` }).length)
    .toBeGreaterThan(1);
  held.release();
  await expect.poll(() => line.passages(replied)[0]?.state).toBe('answered');
  await expect(message(page, text).getByText(kit.outbox.sending)).toHaveCount(0);
  expect(await mostAtOnce(page)).toBe(1);
  expect(await stored.messages(text)).toHaveLength(1);
});

test('an answer that is lost on the way back is one message', async ({ openAs, line, stored }) => {
  const text = 'Подтверждение потерялось.';
  const page = await openAs('anna');
  line.add({ ...replied, times: 1 }, { kind: 'dropAfter' });
  await answer(page, 'Подтверждение потеряно', text);
  await expect.poll(() => line.passages(replied).map(({ status }) => status)).toEqual([undefined, 201]);
  await expect(message(page, text)).toHaveCount(1);
  expect(await stored.messages(text)).toHaveLength(1);
});

test('what waits outlives a reload and goes by itself', async ({ openAs, line, stored }) => {
  const text = 'Переживёт перезагрузку.';
  const page = await openAs('anna');
  const cut = line.add(replied, { kind: 'dropBefore' });
  const number = await answer(page, 'Перезагрузка во время отправки', text);
  await expect.poll(() => cut.hits).toBeGreaterThan(0);
  await page.reload();
  await expect(message(page, text)).toBeVisible();
  cut.remove();
  // The longer it took to come back, the longer it waits before the next try.
  await expect.poll(() => stored.messages(text), { timeout: 30_000 }).toEqual([{ ticketId: number, files: {} }]);
  expect(new Set(line.passages(replied).map(({ key }) => key)).size).toBe(1);
});

test('the session ends in the middle of an answer: asked once, and it goes on by itself', async ({
  openAlone,
  line,
  stored,
}) => {
  const text = 'Сеанс закончился на полуслове.';
  const page = await openAlone('anna');
  const number = await openTicket(page, 'Сеанс закончился в переписке');
  const over = line.add({ path: /^\/api\/support/ }, { kind: 'status', status: 401, code: 'unauthorized' });
  await replyField(page).fill(text);
  await page.getByRole('button', { name: kit.thread.send, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: host.signIn.expiredTitle });
  await expect(dialog).toHaveCount(1);
  await expect.poll(() => over.hits).toBeGreaterThan(1);
  await expect(message(page, text)).toBeAttached();
  over.remove();
  await signInAgain(page, 'anna', 'ru');
  await expect.poll(() => stored.messages(text)).toEqual([{ ticketId: number, files: {} }]);
  await expect(message(page, text)).toHaveCount(1);
  await expect(dialog).toHaveCount(0);
});

test('closed by staff while an answer is written: the words stay, and the answer opens it again', async ({
  openAs,
  stored,
}) => {
  const text = 'Я ещё не закончила.';
  const [page, desk] = [await openAs('anna'), await openAs('pavel')];
  const number = await openTicket(page, 'Закрыт, пока пишут ответ');
  await replyField(page).fill(text);
  await closeByApi(desk, number, true);
  await expect(page.getByText(kit.thread.isClosed)).toBeVisible();
  await expect(replyField(page)).toHaveValue(text);
  await page.getByRole('button', { name: kit.thread.send, exact: true }).click();
  await expect.poll(() => stored.messages(text)).toEqual([{ ticketId: number, files: {} }]);
  await expect(page.getByText(kit.thread.isClosed)).toHaveCount(0);
});

test('a request that takes no answer any more says so, and a new one takes the words along', async ({
  openAs,
  line,
  stored,
}) => {
  const [subject, text] = ['Больше не принимает ответов', 'Эти слова не пропадут.'];
  const page = await openAs('anna');
  line.add(replied, { kind: 'status', status: 409, code: 'conflict' });
  await answer(page, subject, text);
  await expect(message(page, text)).toContainText(kit.errors.conflict);
  await message(page, text).getByRole('button', { name: kit.outbox.createWithText }).click();
  await expect(page.getByRole('textbox', { name: kit.form.body })).toHaveValue(text);
  await expect(page.getByRole('textbox', { name: kit.form.subject })).toHaveValue(subject);
  expect(await stored.messages(text)).toEqual([]);
});

test('an answer in two tabs of one request stays whole in both, and is offered after a reload', async ({
  openTabs,
}) => {
  const [page, other] = await openTabs('anna');
  await page.clock.install();
  const number = await openTicket(page, 'Ответ в двух вкладках');
  await other.goto(`/support/${number}`);
  await expect(replyField(other)).toBeVisible();
  // Both are written before either hears of the other.
  await page.clock.pauseAt(Date.now() + 5000);
  await replyField(page).fill('Ответ из первой вкладки.');
  await replyField(other).fill('Ответ из второй вкладки.');
  await page.clock.resume();
  await expect(other.getByText('Ответ из первой вкладки.')).toBeVisible();
  await expect(replyField(page)).toHaveValue('Ответ из первой вкладки.');
  await expect(page.getByText('Ответ из второй вкладки.')).toBeVisible();
  await other.close();
  await page.reload();
  await expect(page.getByRole('button', { name: kit.drafts.show, exact: true })).toBeVisible();
  const before = await replyField(page).inputValue();
  await page.getByRole('button', { name: kit.drafts.show, exact: true }).click();
  await expect(replyField(page)).not.toHaveValue(before);
  const after = await replyField(page).inputValue();
  expect([before, after].toSorted()).toEqual(['Ответ из второй вкладки.', 'Ответ из первой вкладки.']);
});

test('a form that is left while it waits stands in the list, and becomes a request by itself', async ({
  openAs,
  stored,
}) => {
  const subject = 'Форма закрыта до отправки';
  const page = await openAs('anna');
  await page.goto('/support');
  await page.getByRole('button', { name: kit.list.create }).click();
  await fillForm(page, 'ru', { subject, body: 'Уйду, не дождавшись.' });
  await settled(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: kit.form.send, exact: true }).click();
  await expect(page.getByText(kit.outbox.offline).first()).toBeVisible();
  await page.goBack();
  const row = page.getByRole('listitem').filter({ hasText: subject });
  await expect(row).toContainText(kit.outbox.offline);
  await page.context().setOffline(false);
  await expect.poll(() => stored.tickets(subject)).toHaveLength(1);
  await expect(row).toHaveCount(1);
  await expect(row).not.toContainText(kit.outbox.offline);
  await expect(row.getByRole('button', { name: new RegExp(`^${subject}`) })).toBeVisible();
});

test('an answer given through one server appears through the other, without a reload', async ({ openAs, faulty }) => {
  const text = 'Ответ прошёл через второй сервер.';
  const [page, desk] = [await openAs('anna'), await openAs('pavel')];
  const { url } = await faulty.second();
  const number = await openTicket(page, 'Два сервера');
  await replyByApi(desk, number, text, { staff: true, url });
  await expect(message(page, text)).toBeVisible();
  await expect(page.getByText(kit.status.answered).first()).toBeVisible();
});
