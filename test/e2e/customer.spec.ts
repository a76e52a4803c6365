import { escape, expectOneTicket, fillForm, message, numberOfConfirmation } from './support/desk.js';
import { expect, test } from './support/fixtures.js';
import { words } from './support/words.js';

const { kit, panel: host } = words.ru;

test('pressing Send twice makes one request', async ({ openAs }) => {
  const page = await openAs('anna');
  await page.goto('/support/new');
  await fillForm(page, 'ru', { subject: 'Двойное нажатие', body: 'Запрос должен быть один.' });
  // A slow network is where people press again.
  await page.route('**/api/support/tickets', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.getByRole('button', { name: kit.form.send, exact: true }).dblclick();
  await numberOfConfirmation(page, 'ru');
  await expectOneTicket(page, 'Двойное нажатие');
});

test('the services page opens the form with the service filled in', async ({ openAs }) => {
  const page = await openAs('anna');
  await page.goto('/services');
  await page.getByRole('link', { name: new RegExp(`^${host.services.getHelp}.*Причал-2`) }).click();
  await expect(page).toHaveURL(/\/support\/new\?service=\d+$/);
  await expect(page.getByRole('combobox', { name: new RegExp(`^${kit.form.service}`) })).toContainText('Причал-2');
});

test('links into support and the Back button work', async ({ openAs }) => {
  const page = await openAs('anna');
  await page.goto('/support');
  await page.getByRole('button', { name: /^Почему заблокирован хостинг блога/ }).click();
  await expect(page).toHaveURL(/\/support\/\d+$/);
  const heading = page.getByRole('heading', { name: /Почему заблокирован хостинг блога/ });
  await expect(heading).toBeVisible();

  await page.reload();
  await expect(heading).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: kit.list.create })).toBeVisible();
  await expect(page).toHaveURL(/\/support$/);
  await page.goForward();
  await expect(heading).toBeVisible();
});

test('a request is created and answered with the keyboard alone', async ({ openAs }) => {
  const page = await openAs('anna');
  const press = (key: string) => page.keyboard.press(key);
  await page.goto('/support');
  await expect(page.getByRole('button', { name: kit.list.create })).toBeVisible();

  await tabTo('button', kit.list.create);
  await press('Enter');
  await tabTo('textbox', kit.form.subject);
  await page.keyboard.type('Не открывается сайт');
  await tabTo('combobox', kit.form.service);
  await press('Enter');
  await expect(page.getByRole('option', { name: /^VPS/ }).first()).toBeVisible();
  await page.keyboard.type('VPS');
  await press('Enter');
  await expect(page.getByRole('combobox', { name: new RegExp(`^${kit.form.service}`) })).toContainText('VPS');
  await tabTo('combobox', kit.form.department);
  await press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await press('ArrowDown');
  await press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
  await tabTo('textbox', kit.form.body);
  await page.keyboard.type('Ошибка 502 с шести утра.');
  await tabTo('button', kit.form.send);
  await press('Enter');
  await numberOfConfirmation(page, 'ru');

  await tabTo('button', kit.form.open);
  await press('Enter');
  await expect(page.getByRole('heading', { name: 'Не открывается сайт' })).toBeVisible();
  await tabTo('textbox', kit.thread.reply);
  await page.keyboard.type('Добавлю: и по IP тоже.');
  await press('Control+Enter');
  await expect(message(page, 'Добавлю: и по IP тоже.')).toBeVisible();

  /** Presses Tab until the focus is on the control of this name, when it is there. */
  async function tabTo(role: 'button' | 'combobox' | 'textbox', name: string): Promise<void> {
    await expect(page.getByRole(role, { name: new RegExp(`^${escape(name)}`) }).first()).toBeVisible();
    for (let presses = 0; presses < 60; presses += 1) {
      await press('Tab');
      if ((await focusedName()).startsWith(name)) return;
    }
    throw new Error(`Tab never came to "${name}"; it is on "${await focusedName()}"`);
  }

  function focusedName(): Promise<string> {
    return page.evaluate(() => {
      const element = document.activeElement;
      if (!element) return '';
      const labelledBy = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labels =
        element instanceof HTMLElement && 'labels' in element ? (element as HTMLInputElement).labels : null;
      const texts = [
        element.getAttribute('aria-label'),
        labelledBy.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
        labels?.[0]?.textContent,
        element.textContent,
      ];
      return (texts.find((text) => text?.trim()) ?? '').trim();
    });
  }
});
