/** Whether a text holds every word that is looked for, in any order. No words: yes. */
export function mentions(text: string, looked: string): boolean {
  const haystack = fold(text);
  return fold(looked)
    .split(/\s+/u)
    .every((word) => haystack.includes(word));
}

/** How much of what one text is about another is about too, 0 to 1. */
export function overlap(about: string, other: string): number {
  const stems = stemsOf(about);
  if (stems.size === 0) return 0;
  const others = stemsOf(other);
  return [...stems].filter((stem) => others.has(stem)).length / stems.size;
}

// Five letters are enough to see past the endings of English and Russian words alike.
function stemsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
