import { expect, type Page } from '@playwright/test';
import { demoSignIns } from '../../support/panel.js';
import { words, type Language } from './words.js';

/** Signs in again in the dialog that lies over the page when the session has ended. */
export async function signInAgain(page: Page, person: keyof typeof demoSignIns, language: Language): Promise<void> {
  const { signIn } = words[language].panel;
  const dialog = page.getByRole('dialog', { name: signIn.expiredTitle });
  await dialog.getByLabel(signIn.password).fill(demoSignIns[person].password);
  await dialog.getByRole('button', { name: signIn.submit, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}
