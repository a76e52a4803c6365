import { decodeReference } from '../../src/core/rules/messageText/rich/entities.ts';

/**
 * In place of `decode-named-character-reference`, whose version for browsers hands the reference to them as HTML: where a page
 * says `require-trusted-types-for 'script'`, that throws.
 *
 * @param {string} value The name alone, e.g. `nbsp`.
 * @returns {string | false}
 */
export function decodeNamedCharacterReference(value) {
  const reference = `&${value};`;
  const character = decodeReference(reference);
  return character !== reference && character;
}
