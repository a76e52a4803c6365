import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { escape } from '../../support/desk.js';
import { speakers, words, type Language } from '../../support/words.js';

/** The widget on a page, or in a frame of it. */
export function dockOf(page: Page | Frame, which = 'ticket-dock') {
  const element = page.locator(which);
  return {
    element,
    /** The button that the loader draws. */
    launcher: element.locator('[part~="launcher"]'),
    /** All below belongs to the app. */
    list: element.locator('.tkd-list'),
  };
}

export interface Written {
  subject: string;
  body: string;
  answer: string;
}

export const texts: Record<Language, Written> = {
  en: { subject: 'Shop: gold/quick key? #7', body: 'jk ? / The basket is empty again.', answer: 'Seen it, thanks. /g' },
  ru: { subject: 'Магазин: пустая корзина? #7', body: 'jk ? / Корзина снова пуста.', answer: 'Вижу, спасибо. /g' },
};

/** The list is there, with requests in it. */
export async function expectList(dock: Locator, language: Language): Promise<void> {
  await expect(dock.getByRole('button', { name: words[language].kit.list.create }).first()).toBeVisible();
  await expect(dock.locator('.tkd-list-row').first()).toBeVisible();
}

/** Chooses from a list that opens. */
export async function chooseIn(dock: Locator, label: string, option: string): Promise<void> {
  await dock.getByRole('combobox', { name: new RegExp(`^${escape(label)}`) }).click();
  await dock.getByRole('option', { name: option }).first().click();
}

/** Writes a request by the keys of a keyboard, and sends it. @returns Its number. */
export async function createRequest(dock: Locator, language: Language, written: Written): Promise<string> {
  const { list } = words[language].kit;
  await dock.getByRole('button', { name: list.create }).first().click();
  await writeRequest(dock, language, written);
  return sendRequest(dock, language);
}

/** Fills the open form in. */
export async function writeRequest(dock: Locator, language: Language, { subject, body }: Written): Promise<void> {
  const { form } = words[language].kit;
  const subjectField = dock.getByRole('textbox', { name: form.subject });
  await subjectField.click();
  await subjectField.pressSequentially(subject);
  await expect(subjectField).toHaveValue(subject);
  await chooseIn(dock, form.department, speakers[language].department);
  const bodyField = dock.getByRole('textbox', { name: form.body });
  await bodyField.click();
  await bodyField.pressSequentially(body);
  await expect(bodyField).toHaveValue(body);
}

/** Sends the open form. @returns The number of the request. */
export async function sendRequest(dock: Locator, language: Language): Promise<string> {
  const { form } = words[language].kit;
  await dock.getByRole('button', { name: form.send, exact: true }).click();
  const [before, after] = form.created('|').split('|');
  const heading = dock.getByRole('heading', { name: new RegExp(`^${escape(before)}\\d+${escape(after)}$`) });
  await expect(heading).toBeVisible();
  return /\d+/.exec(await heading.innerText())?.[0] ?? '';
}

/** Answers in the open thread, by the keys of a keyboard. */
export async function replyIn(dock: Locator, language: Language, text: string): Promise<void> {
  const { thread } = words[language].kit;
  const field = dock.getByRole('textbox', { name: new RegExp(`^${escape(thread.reply)}`) });
  await field.click();
  await field.pressSequentially(text);
  await expect(field).toHaveValue(text);
  await dock.getByRole('button', { name: thread.send, exact: true }).click();
  await expect(field).toHaveValue('');
  await expect(messageIn(dock, text)).toBeVisible();
}

/** The messages of the open thread that say this. */
export function messageIn(dock: Locator, text: string): Locator {
  return dock.getByRole('article').filter({ hasText: text });
}

/** Sees the list, creates a request, looks at it and answers. @returns Its number. */
export async function useDock(dock: Locator, language: Language, written = texts[language]): Promise<string> {
  const { form } = words[language].kit;
  await expectList(dock, language);
  const number = await createRequest(dock, language, written);
  await dock.getByRole('button', { name: form.open }).click();
  await expect(dock.getByRole('heading', { name: written.subject })).toBeVisible();
  await expect(messageIn(dock, written.body)).toBeVisible();
  await replyIn(dock, language, written.answer);
  return number;
}
