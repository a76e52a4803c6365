import type { DraftLexicon } from '../../../core/rules/lexicon/lexicon.js';
import { withoutSecrets } from '../../../core/rules/secrets/withoutSecrets.js';

/** The language that comes only once its letters are written. */
const cyrillic = /[а-яё]/i;

/**
 * What of a text may be asked of a backend: its beginning without secrets. Nothing while the words of its language are
 * still on their way, as a password is known by them.
 *
 * @param longest Characters.
 */
export function askable(text: string, longest: number, lexicons: readonly DraftLexicon[]): string {
  const isRead = !cyrillic.test(text) || lexicons.some(({ language }) => language === 'ru');
  return isRead ? withoutSecrets(text, longest, lexicons) : '';
}
