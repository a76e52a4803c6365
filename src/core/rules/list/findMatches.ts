/** A part of a text: where it begins, and where it has ended. In UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** More of a text is not looked through: it is a line of a list. */
const longest = 2000;

/**
 * Where a text holds the words that somebody looks for: whatever their case, accents and width, with `ё` as `е` (but `й` is no
 * `и`). Spans come in order and never overlap; a letter is never parted from its accents.
 *
 * @example
 * findMatches('Отчёт за май', 'отчет'); // [[0, 5]]
 */
export function findMatches(text: string, looked: string): Span[] {
  const words = [...new Set(fold(looked).folded.split(/\s+/u))].filter((word) => word !== '');
  if (words.length === 0) return [];
  const { folded, starts, ends } = fold(text.slice(0, longest));
  const found: Span[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push([starts[at] ?? 0, ends[at + word.length - 1] ?? 0]);
    }
  }
  return joined(found.toSorted(([a], [b]) => a - b));
}

function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const [start, end] of spans) {
    const last = apart.at(-1);
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}

/** A text as it is compared, and from where to where in it each of the units comes. */
function fold(text: string): { folded: string; starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const plain = foldLetter(letter);
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index);
      ends.push(index + letter.length);
    }
  }
  return { folded, starts, ends };
}

function foldLetter(letter: string): string {
  const lower = letter.normalize('NFKC').toLowerCase();
  return lower === 'й' ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
