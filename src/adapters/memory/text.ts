/** Whether a text holds every word that is looked for, in any order. No words: yes. */
export function mentions(text: string, looked: string): boolean {
  const haystack = fold(text);
  return fold(looked)
    .split(/\s+/u)
    .every((word) => haystack.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
