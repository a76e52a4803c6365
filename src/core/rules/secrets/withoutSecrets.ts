import type { DraftLexicon } from '../lexicon/lexicon.js';
import { findSecrets } from './findSecrets.js';

/** Characters beyond the cut that are read as well: half a password is not known as one. */
const margin = 500;

/**
 * The beginning of a text as it may be asked about: secrets are left out, for a question stays in caches and in logs.
 *
 * @param longest Characters of the text that are wanted; the rest is not read.
 * @example
 * withoutSecrets('root password: Qwerty12, no access', 200, [en]); // 'root password: …, no access'
 */
export function withoutSecrets(text: string, longest: number, lexicons: readonly DraftLexicon[]): string {
  let asked = '';
  let at = 0;
  for (const { start, end } of findSecrets(text.slice(0, longest + margin), lexicons)) {
    if (start >= longest) break;
    asked += `${text.slice(at, start)}…`;
    at = end;
  }
  return asked + text.slice(at, Math.max(at, longest));
}
