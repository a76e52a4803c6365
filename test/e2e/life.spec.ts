import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { acts } from './support/acts.js';
import { createByApi, replyByApi } from './support/byApi.js';
import { escape, message, reply } from './support/desk.js';
import { expect, test } from './support/fixtures.js';
import { speakers, words, type Language } from './support/words.js';

// A step that cannot be taken says so soon.
test.use({ actionTimeout: 10_000 });

const texts = {
  en: {
    subject: 'The backup of the shop is missing',
    secret: 'The root password is Tr0ub4dor&3-xkcd, please look.',
    password: 'Tr0ub4dor&3-xkcd',
    edited: 'The backup of Monday is missing, too.',
    answer: 'The backup is there again: see /var/backups.',
    closed: 'Closed: The answer helped',
  },
  ru: {
    subject: 'Пропала резервная копия магазина',
    secret: 'Пароль root: Tr0ub4dor&3-xkcd, посмотрите, пожалуйста.',
    password: 'Tr0ub4dor&3-xkcd',
    edited: 'За понедельник копии тоже нет.',
    answer: 'Копия снова на месте: смотрите /var/backups.',
    closed: 'Запрос закрыт: Ответ помог',
  },
} as const;

/** Nothing about a page in this state keeps anybody out. */
async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.tkd-root').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

for (const language of ['en', 'ru'] as const satisfies Language[]) {
  const { kit } = words[language];
  const { customer, staff, service } = speakers[language];
  const say = acts[language];
  const text = texts[language];

  test(`a customer does with a request what they beg for elsewhere (${language})`, async ({ openAs }) => {
    test.setTimeout(150_000);
    const page = await openAs(customer, { locale: language });
    const desk = await openAs(staff, { locale: language });
    await page.goto('/support');
    const number = await createByApi(page, text.subject, text.secret);
    await page.goto(`/support/${number}`);
    await expect(message(page, text.password)).toBeVisible();
    const moreOf = (said: string) => message(page, said).getByRole('button', { name: kit.acts.moreOfMessage });

    await test.step('takes back a password, and it is gone from the backend too', async () => {
      await moreOf(text.password).click();
      await page.getByRole('menuitem', { name: say.retract }).click();
      const dialog = page.getByRole('dialog');
      await expectNoViolations(page);
      await dialog.getByRole('button', { name: say.retractNow }).click();
      await expect(dialog.getByRole('button', { name: say.retractNow })).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(message(page, say.mask)).toBeVisible();
      await expect(page.getByText(text.password)).toHaveCount(0);
      const stored = await page.request.get(`/api/support/tickets/${number}/messages`);
      expect(await stored.text()).not.toContain(text.password);
    });

    await test.step('changes an answer that has just been sent; what it said before can be read', async () => {
      await reply(page, language, `${text.edited}!!`);
      await message(page, `${text.edited}!!`).getByRole('button', { name: kit.acts.edit, exact: true }).click();
      const field = page.getByRole('textbox', { name: say.edit });
      await field.fill(text.edited);
      await field.press('Control+Enter');
      await message(page, text.edited).getByRole('button', { name: kit.acts.editedVersions }).click();
      await expect(page.getByRole('dialog')).toContainText(`${text.edited}!!`);
      await page.keyboard.press('Escape');
    });

    await test.step('sees who is writing, quotes the answer and says that it helped', async () => {
      await desk.goto(`/staff/${number}`);
      const field = desk.getByRole('textbox', { name: words[language].panel.staff.support.thread.reply });
      await expect(async () => {
        await field.pressSequentially('a');
        await expect(page.getByText(kit.composer.typing(speakers[language].staffName)).first()).toBeVisible({
          timeout: 1500,
        });
      }).toPass();
      await replyByApi(desk, number, text.answer, { staff: true });
      await message(page, text.answer).getByRole('button', { name: kit.thread.quote }).click();
      await expect(page.getByRole('textbox', { name: kit.thread.reply })).toHaveValue(
        new RegExp(`> ${escape(text.answer)}`),
      );
      await page.getByRole('textbox', { name: kit.thread.reply }).fill('');
      const helpful = message(page, text.answer).getByRole('button', { name: kit.acts.helpful, exact: true });
      await helpful.click();
      await expect(helpful).toHaveAttribute('aria-pressed', 'true');
    });

    await test.step('says who gets copies', async () => {
      await page.getByRole('button', { name: kit.acts.more, exact: true }).click();
      await page.getByRole('menuitem', { name: say.participants }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: say.address }).fill('boss@vishnya.example');
      await dialog.getByRole('button', { name: say.add, exact: true }).click();
      await expect(dialog.getByText('boss@vishnya.example', { exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('definition').filter({ hasText: 'boss@vishnya.example' })).toBeVisible();
    });

    await test.step('saves it as Markdown', async () => {
      await page.getByRole('button', { name: kit.acts.more, exact: true }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: say.markdown }).click();
      const saved = await readFile(await (await download).path(), 'utf8');
      for (const said of [text.subject, text.edited, text.answer]) expect(saved).toContain(said);
      expect(saved).not.toContain(text.password);
    });

    await test.step('closes it for a reason', async () => {
      await page.getByRole('button', { name: kit.thread.close }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio').first().check();
      await expectNoViolations(page);
      await dialog.getByRole('button', { name: say.closeNow }).click();
      await expect(page.getByRole('button', { name: kit.thread.reopen }).first()).toBeVisible();
      await expect(page.getByText(text.closed)).toBeVisible();
    });

    await test.step('finds it again by its service and words, and puts it away', async () => {
      await page.goto('/support');
      await page.getByRole('searchbox', { name: kit.list.search }).fill('/var/backups');
      const row = page.getByRole('button', { name: new RegExp(`^${escape(text.subject)}`) });
      await expect(row).toContainText('/var/backups');
      await expect(page).toHaveURL(/q=/);
      await page.reload();
      await expect(row).toBeVisible();
      await page.getByRole('button', { name: kit.list.hide(text.subject) }).click();
      await expect(row).toBeHidden();
      await page.reload();
      await page.getByRole('button', { name: kit.list.filters, exact: true }).click();
      await expect(row).toBeHidden();
      await page.getByRole('checkbox', { name: say.hidden }).check();
      await expect(row).toBeVisible();
      await expectNoViolations(page);
    });

    await test.step('filters by a service', async () => {
      await page.goto('/support');
      await page.getByRole('button', { name: kit.list.filters, exact: true }).click();
      const filters = page.getByRole('group', { name: kit.list.filters });
      await filters.getByRole('combobox', { name: say.service }).click();
      await page.getByRole('option', { name: service }).first().click();
      await expect(page).toHaveURL(/service=/);
    });
  });
}
