import type { DraftLexicon } from '../lexicon/lexicon.js';
import type { DetailWords } from './detailWords.js';

/**
 * Letters, inside a class. By ranges and over small letters alone: classes and cases of Unicode take a regular expression
 * three times as long over a long text that is not English.
 */
export const letters = 'a-z\\u00c0-\\u1fff\\u3040-\\ud7ff';

/** The words of all languages as one alternative of a regular expression over small letters. The longest goes first. */
function wordPattern(lexicons: readonly DraftLexicon[], name: keyof DetailWords): string {
  const words = lexicons.flatMap(({ details }) => details[name].split(', ').filter(Boolean));
  const parts = words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => {
      const part = word
        .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/\*/g, `[${letters}]{0,9}`)
        .replace(/ /g, '\\s{1,3}');
      return /[\p{L}*]$/u.test(word) ? `${part}(?![${letters}])` : part;
    });
  return `(?:${parts.join('|') || '(?!)'})`;
}

/** Makes what costs something once for the same languages. */
export function oncePer<Made>(
  make: (word: (name: keyof DetailWords) => string) => Made,
): (lexicons: readonly DraftLexicon[]) => Made {
  const made = new WeakMap<readonly DraftLexicon[], Made>();
  return (lexicons) => {
    const known = made.get(lexicons) ?? make((name) => wordPattern(lexicons, name));
    made.set(lexicons, known);
    return known;
  };
}
