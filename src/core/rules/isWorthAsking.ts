const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Whether a text is long enough to look for articles by: three characters, two where a character is a syllable or a word
 * (Chinese, Japanese, Korean).
 *
 * @example
 * isWorthAsking('ss'); // false
 * isWorthAsking('域名'); // true
 */
export function isWorthAsking(text: string): boolean {
  return Array.from(text.trim()).length >= (ideograph.test(text) ? 2 : 3);
}
