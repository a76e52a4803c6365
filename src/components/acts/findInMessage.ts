import { findSecrets, type Secret } from '../../core/rules/secrets/findSecrets.js';
import { loadLexicons } from '../TicketForm/assist/loadLexicons.js';

/** The secrets that a message seems to hold, by the words of the page's language, the browser's and its own. */
export async function findInMessage(text: string, locale: string): Promise<Secret[]> {
  const own = /[а-яё]/i.test(text) ? ['ru'] : [];
  return findSecrets(text, await loadLexicons([locale, ...navigator.languages, ...own]));
}
