/** No star is looked for behind more characters of a word than these, nor before more. */
const longestStem = 12;
const longestEnding = 3;

/** The bit of a word that begins a phrase. */
export const beginsPhrase = 1 << 30;

/**
 * Makes one look-up of several lists of a lexicon: words with a space between them, a star for any ending (`problem*`) or,
 * before two or three letters, for any beginning. An underscore joins the words of a phrase.
 *
 * @param lists Each with the bit that says "it is in this list".
 * @returns The bits of a word, or of words with underscores between them, in lower case.
 *
 * @example
 * indexWords([['help problem*', 1], ['server', 2]])('problems'); // 1
 */
export function indexWords(lists: readonly (readonly [list: string, bit: number])[]): (word: string) => number {
  const known = new Map<string, number>();
  const add = (word: string, bit: number) => known.set(word, (known.get(word) ?? 0) | bit);
  for (const [list, bit] of lists) {
    for (const word of list.split(' ')) {
      add(word, bit);
      if (word.includes('_')) add(word.replace(/_.*/, ''), beginsPhrase);
    }
  }
  const seen = new Map<string, number>();
  const look = (word: string) => {
    let bits = known.get(word) ?? 0;
    for (let end = Math.min(word.length, longestStem); end > 1; end -= 1)
      bits |= known.get(`${word.slice(0, end)}*`) ?? 0;
    for (let length = 2; length <= longestEnding; length += 1) bits |= known.get(`*${word.slice(-length)}`) ?? 0;
    seen.set(word, bits);
    return bits;
  };
  return (word) => seen.get(word) ?? look(word);
}

/** A word as the lists have it: `Don't` is `dont`, `Ещё` is `еще`. */
export function plainWord(word: string): string {
  return word.toLowerCase().replace(/['’]/g, '').replaceAll('ё', 'е');
}
