import { expect, type Page } from '@playwright/test';
import type { Fault } from '../support/faults/faults.js';
import { signInAgain } from './support/again.js';
import { fillForm, numberOfConfirmation } from './support/desk.js';
import { test } from './support/faults.js';
import { hasSeen, layoutShift, settled, watchShifts, watchTexts } from './support/watch.js';
import { words } from './support/words.js';

/** Sending a request. */
const posted = { method: 'POST', path: '/api/support/tickets' };

const { kit } = words.ru;
const body = 'Сайт не открывается с самого утра, ошибка 502.';
// The list beside it shows what waits, too.
const form = (page: Page) => page.getByRole('form', { name: kit.form.title });
const sendButton = (page: Page) => page.getByRole('button', { name: kit.form.send, exact: true });
const againButton = (page: Page) => form(page).getByRole('button', { name: kit.form.sendAgain });

async function write(page: Page, subject: string) {
  await page.goto('/support/new');
  await fillForm(page, 'ru', { subject, body });
}

/** Ways to lose one try, after which it goes by itself. */
const once: [title: string, fault: Fault, isDone: boolean][] = [
  ['the line is cut before the server has seen it', { kind: 'dropBefore' }, false],
  ['the answer is lost after the request was stored', { kind: 'dropAfter' }, true],
  ['the server fails once', { kind: 'status', status: 500 }, false],
  ['the answer breaks off in the middle', { kind: 'truncate', bytes: 20, looksWhole: true }, true],
  ['a captive portal answers in place of the server', { kind: 'html' }, false],
  ['a captive portal answers what the server has already stored', { kind: 'html', backendFirst: true }, true],
  ['the answer is empty', { kind: 'emptyBody', backendFirst: true }, true],
  ['the answer has another shape', { kind: 'wrongJson', backendFirst: true }, true],
];
for (const [title, fault, isDone] of once) {
  test(`${title}: the request goes by itself, once, with one mail and no alarm`, async ({
    openAs,
    line,
    stored,
    panel,
  }) => {
    const subject = `Однажды: ${title}`;
    const page = await openAs('anna');
    await watchTexts(page);
    await write(page, subject);
    line.add({ ...posted, times: 1 }, fault);
    await sendButton(page).click();
    const number = await numberOfConfirmation(page, 'ru');

    const tries = line.passages(posted);
    expect(tries).toHaveLength(2);
    expect(tries[0]?.answers, 'what the server said to the first try').toHaveLength(isDone ? 1 : 0);
    expect(new Set(tries.map(({ key }) => key)).size, 'keys').toBe(1);
    expect(await stored.tickets(subject)).toEqual([number]);
    await panel.mail.waitFor(({ parsed }) => parsed.subject?.includes(`#${number}`) ?? false);
    expect(await stored.mails(subject)).toBe(1);
    for (const alarm of [kit.form.sendAgain, kit.outbox.failed, kit.outbox.nextTrySoon])
      expect(await hasSeen(page, alarm), alarm).toBe(false);
  });
}

test('without a connection it waits, and goes by itself when there is one', async ({ openAs, line, stored }) => {
  const subject = 'Без связи';
  const page = await openAs('anna');
  await write(page, subject);
  await settled(page);
  await page.context().setOffline(true);
  await sendButton(page).click();
  await expect(form(page).getByText(kit.outbox.offline).first()).toBeVisible();
  // The words stay where they are.
  await expect(page.getByRole('textbox', { name: kit.form.body })).toHaveValue(body);
  expect(line.passages(posted)).toEqual([]);
  await page.context().setOffline(false);
  const number = await numberOfConfirmation(page, 'ru');
  expect(await stored.tickets(subject)).toEqual([number]);
});

test('the connection goes while it is on its way: the same key goes again', async ({ openAs, line, stored }) => {
  const subject = 'Связь пропала в пути';
  const page = await openAs('anna');
  await write(page, subject);
  line.add({ ...posted, times: 1 }, { kind: 'dropAfter' });
  await sendButton(page).click();
  await expect.poll(() => line.passages(posted)[0]?.state).toBe('cut');
  await page.context().setOffline(true);
  await expect(page.getByRole('textbox', { name: kit.form.body })).toHaveValue(body);
  await page.context().setOffline(false);
  const number = await numberOfConfirmation(page, 'ru');
  expect(new Set(line.passages(posted).map(({ key }) => key)).size).toBe(1);
  expect(await stored.tickets(subject)).toEqual([number]);
});

test('the browser says it is online, and nothing gets through: it is tried again by itself', async ({
  openAs,
  line,
  stored,
}) => {
  const subject = 'Связь только на словах';
  const page = await openAs('anna');
  await write(page, subject);
  line.add({ ...posted, times: 2 }, { kind: 'dropBefore' });
  await sendButton(page).click();
  const number = await numberOfConfirmation(page, 'ru');
  expect(line.passages(posted).map(({ status }) => status)).toEqual([undefined, undefined, 201]);
  expect(await stored.tickets(subject)).toEqual([number]);
});

const asksToWait = new RegExp(kit.outbox.asksToWaitSoon);
for (const status of [503, 429]) {
  test(`a server that asks to wait (${status}) is not asked before`, async ({ openAs, line, stored }) => {
    const subject = `Сервер просит подождать: ${status}`;
    const page = await openAs('anna');
    await write(page, subject);
    line.add({ ...posted, times: 1 }, { kind: 'status', status, retryAfter: 3 });
    await sendButton(page).click();
    await expect(form(page).getByText(asksToWait).first()).toBeAttached();
    const number = await numberOfConfirmation(page, 'ru');
    const [first, second, ...more] = line.passages(posted);
    expect(more).toEqual([]);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(3000);
    expect(await stored.tickets(subject)).toEqual([number]);
  });
}

test('nobody answers: after fifteen seconds it goes again under the same key', async ({ openAs, line, stored }) => {
  const subject = 'Никто не отвечает';
  const page = await openAs('anna');
  await page.clock.install();
  await write(page, subject);
  const held = line.add({ ...posted, times: 1 }, { kind: 'hold', side: 'answer' });
  await sendButton(page).click();
  await expect.poll(() => held.held).toBe(1);
  await page.clock.runFor(10_000);
  expect(line.passages(posted)[0]?.state, 'after ten seconds').toBe('open');
  await page.clock.runFor(6000);
  const number = await numberOfConfirmation(page, 'ru');
  expect(line.passages(posted)[0]?.state).toBe('cut');
  expect(new Set(line.passages(posted).map(({ key }) => key)).size).toBe(1);
  expect(await stored.tickets(subject)).toEqual([number]);
});

test('the laptop sleeps for eight hours while it is on its way', async ({ openAs, line, stored, panel }) => {
  const subject = 'Ноутбук уснул';
  const page = await openAs('anna');
  await page.clock.install();
  await write(page, subject);
  const held = line.add({ ...posted, times: 1 }, { kind: 'hold', side: 'answer' });
  await sendButton(page).click();
  await expect.poll(() => held.held).toBe(1);
  await page.clock.fastForward('08:00:00');
  const number = await numberOfConfirmation(page, 'ru');
  expect(new Set(line.passages(posted).map(({ key }) => key)).size).toBe(1);
  expect(await stored.tickets(subject)).toEqual([number]);
  await panel.mail.waitFor(({ parsed }) => parsed.subject?.includes(`#${number}`) ?? false);
  expect(await stored.mails(subject)).toBe(1);
});

test('a server that fails every time: after five tries it is left to the customer, and nothing is lost', async ({
  openAs,
  line,
  stored,
}) => {
  const subject = 'Сервер не работает';
  const page = await openAs('anna');
  await page.clock.install();
  await write(page, subject);
  line.add(posted, { kind: 'status', status: 500 });
  await sendButton(page).click();
  await expect(async () => {
    await page.clock.fastForward(1000);
    await expect(againButton(page)).toBeVisible({ timeout: 100 });
  }).toPass();
  await page.clock.runFor(120_000);
  expect(line.passages(posted)).toHaveLength(5);
  await expect(page.getByRole('textbox', { name: kit.form.body })).toHaveValue(body);

  await expect(page.getByRole('alert').getByRole('button', { name: kit.outbox.copyText })).toBeVisible();
  await expect(form(page).getByText(kit.emailOut.title).first()).toBeVisible();

  line.clear();
  await againButton(page).click();
  const number = await numberOfConfirmation(page, 'ru');
  expect(new Set(line.passages(posted).map(({ key }) => key)).size).toBe(1);
  expect(await stored.tickets(subject)).toEqual([number]);
});

test('twenty quick clicks and Enter held down make one request', async ({ openAs, line, stored }) => {
  const subject = 'Двадцать нажатий';
  const page = await openAs('anna');
  await write(page, subject);
  const held = line.add({ ...posted, times: 1 }, { kind: 'hold' });
  await sendButton(page).click({ clickCount: 20 });
  await expect.poll(() => held.held).toBe(1);
  // Down without up repeats, as a finger that stays on the key does.
  for (let repeats = 0; repeats < 20; repeats += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  held.release();
  const number = await numberOfConfirmation(page, 'ru');
  expect(line.passages(posted)).toHaveLength(1);
  expect(await stored.tickets(subject)).toEqual([number]);
});

const signedOut: [title: string, fault: Fault][] = [
  ['401', { kind: 'status', status: 401, code: 'unauthorized' }],
  ['the way to the sign-in page', { kind: 'redirectToLogin' }],
];
for (const [title, fault] of signedOut) {
  test(`the session is over (${title}): it goes on by itself after signing in again`, async ({
    openAlone,
    line,
    stored,
  }) => {
    const subject = `Сеанс закончился: ${title}`;
    const page = await openAlone('anna');
    await write(page, subject);
    line.add({ ...posted, times: 1 }, fault);
    await sendButton(page).click();
    await signInAgain(page, 'anna', 'ru');
    const number = await numberOfConfirmation(page, 'ru');
    expect(new Set(line.passages(posted).map(({ key }) => key)).size).toBe(1);
    expect(await stored.tickets(subject)).toEqual([number]);
  });
}

test('fields that the server refuses are marked, each with its reason, and the focus is on the first', async ({
  openAs,
  line,
  stored,
}) => {
  const subject = 'Отказ по полям';
  const page = await openAs('anna');
  await write(page, subject);
  const errors = { subject: 'Такая тема уже есть', body: 'Слишком общо', colour: 'Нужен цвет' };
  const refused = line.add({ ...posted, times: 1 }, { kind: 'status', status: 422, code: 'invalid', errors });
  await sendButton(page).click();
  const field = page.getByRole('textbox', { name: kit.form.subject });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(new RegExp(errors.subject));
  await expect(page.getByRole('textbox', { name: kit.form.body })).toHaveAccessibleDescription(new RegExp(errors.body));
  await expect(form(page).getByText(errors.colour)).toBeVisible();
  expect(refused.hits, 'tries').toBe(1);

  await againButton(page).click();
  const number = await numberOfConfirmation(page, 'ru');
  expect(await stored.tickets(subject)).toEqual([number]);
});

test('on a slow line the page says at once that it loads, keeps its place, and says that it is still sending', async ({
  openAs,
  stored,
}) => {
  const subject = 'Медленная линия';
  const page = await openAs('anna');
  await watchShifts(page);
  await write(page, subject);
  const devtools = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
  await devtools.send('Network.emulateNetworkConditions', slow);
  // A line so thin that the request takes more than three seconds.
  await devtools.send('Network.emulateNetworkConditions', { ...slow, latency: 5000 });
  await sendButton(page).click();
  await expect(form(page).getByText(kit.outbox.stillSending).first()).toBeVisible();
  const number = await numberOfConfirmation(page, 'ru');
  expect(await stored.tickets(subject)).toEqual([number]);

  await devtools.send('Network.emulateNetworkConditions', slow);
  await page.getByRole('button', { name: kit.form.open }).click();
  await expect(page.getByRole('heading', { name: subject })).toBeVisible();
  await expect(page.getByRole('article').filter({ hasText: body })).toBeVisible();
  expect(await layoutShift(page)).toBeLessThanOrEqual(0.1);
});
