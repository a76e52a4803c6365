/** The words that are looked for. */
export function wordsOf(looked: string): string[] {
  return fold(looked).split(/\s+/u).filter(Boolean);
}

/** Whether a text holds every word that is looked for, in any order. No words: yes. */
export function mentions(text: string, looked: string): boolean {
  const words = wordsOf(looked);
  if (words.length === 0) return true;
  const haystack = fold(text);
  return words.every((word) => haystack.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
