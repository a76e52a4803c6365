import type { DraftLexicon } from '../lexicon/lexicon.js';
import { findSecrets } from './findSecrets.js';
import { maskCard } from './maskCard.js';

/**
 * A text as it may leave by a way that is not safe: a marker stands in place of each secret, and of a card the last digits.
 *
 * @param marker Says that something was left out, in the reader's language.
 * @example
 * maskSecrets('root password: Qwerty12', [en], '[left out]'); // { text: 'root password: [left out]', count: 1 }
 */
export function maskSecrets(
  text: string,
  lexicons: readonly DraftLexicon[],
  marker: string,
): { text: string; count: number } {
  const secrets = findSecrets(text, lexicons);
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of secrets) {
    const shown = kind === 'card' ? maskCard(text.slice(start, end)) : undefined;
    masked += text.slice(at, start) + (shown ?? marker);
    at = end;
  }
  return { text: masked + text.slice(at), count: secrets.length };
}
