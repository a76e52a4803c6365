import { expect, type Page } from '@playwright/test';
import type { Language } from './words.js';
import { speakers, words } from './words.js';

export interface Request {
  subject: string;
  body: string;
  /** Begins with this. */
  service?: string;
  /** Begins with this. @default technical support */
  department?: string;
  files?: { name: string; mimeType: string; buffer: Buffer }[];
}

/** Fills the open form in, as a customer would. */
export async function fillForm(page: Page, language: Language, request: Request): Promise<void> {
  const { form, attachments } = words[language].kit;
  await page.getByRole('textbox', { name: form.subject }).fill(request.subject);
  if (request.service) await choose(page, form.service, request.service);
  await choose(page, form.department, request.department ?? speakers[language].department);
  await page.getByRole('textbox', { name: form.body }).fill(request.body);
  for (const file of request.files ?? []) {
    await attach(page, language, file);
    await expect(page.getByRole('button', { name: attachments.remove(file.name) })).toBeVisible();
  }
}

async function attach(page: Page, language: Language, file: NonNullable<Request['files']>[number]) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words[language].kit.attachments.attach }).click();
  await (await chooser).setFiles(file);
}

/** Sends the form, and answers the number of the request it has become. */
export async function send(page: Page, language: Language): Promise<string> {
  const { form } = words[language].kit;
  await page.getByRole('button', { name: form.send, exact: true }).click();
  return numberOfConfirmation(page, language);
}

export async function numberOfConfirmation(page: Page, language: Language): Promise<string> {
  const { form } = words[language].kit;
  const [before, after] = form.created('|').split('|');
  const heading = page.getByRole('heading', { name: new RegExp(`^${escape(before)}\\d+${escape(after)}$`) });
  await expect(heading).toBeVisible();
  const number = /\d+/.exec(await heading.innerText())?.[0];
  if (!number) throw new Error('The confirmation names no number');
  return number;
}

/** Chooses from a list that opens. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: new RegExp(`^${escape(label)}`) }).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Writes an answer in the open thread and sends it. */
export async function reply(page: Page, language: Language, text: string): Promise<void> {
  const { thread } = words[language].kit;
  const field = page.getByRole('textbox', {
    name: new RegExp(`^(${escape(thread.reply)}|${escape(words[language].panel.staff.support.thread.reply)})`),
  });
  await field.fill(text);
  await page.getByRole('button', { name: thread.send, exact: true }).click();
  await expect(field).toHaveValue('');
}

/** The messages of the open thread that say this. */
export function message(page: Page, text: string) {
  return page.getByRole('article').filter({ hasText: text });
}

export function escape(text = ''): string {
  // Numbers stick to their words by spaces that do not break.
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/\s/g, '\\s');
}

/** This customer has exactly one request with this subject. */
export async function expectOneTicket(page: Page, subject: string): Promise<void> {
  const answer = await page.request.get(`/api/support/tickets?text=${encodeURIComponent(subject)}`);
  const { items } = (await answer.json()) as { items: { subject: string }[] };
  expect(items.filter((ticket) => ticket.subject === subject)).toHaveLength(1);
}
