const invisible = /[\p{Z}\p{Cc}\p{Cf}\u034F\u115F\u1160\u2800\u3164\uFFA0]/gu;

/** Whether nothing in it can be seen: spaces, line ends, zero-width characters. */
export function isBlank(text: string): boolean {
  return text.replace(invisible, '') === '';
}

/** A text that PostgreSQL can keep: without NUL and halves of characters, line ends as one. */
export function storable(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/** A text on one line, for subjects and names: control characters become spaces, direction tricks go. */
export function oneLine(text: string): string {
  return storable(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What a text is searched and sorted by, the same on every database: its case and the dots of "ё" do not count. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').trim();
}

/** The pattern that finds a folded word anywhere, to be used with `like`. */
export function containing(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`;
}

/** The words somebody looks for, folded. */
export function wordsOf(text: string): string[] {
  return fold(storable(text)).split(/\s+/u).filter(Boolean).slice(0, 12);
}

/**
 * How much of what one text is about another is about too, 0 to 1.
 *
 * @param enough Words in common that are as good as all: of a whole message no other text has every word.
 */
export function overlap(about: string, other: string, enough = Infinity): number {
  const stems = stemsOf(about);
  if (stems.size === 0) return 0;
  const others = stemsOf(other);
  return Math.min(1, [...stems].filter((stem) => others.has(stem)).length / Math.min(stems.size, enough));
}

// Without their endings the forms of a word are one, in English and Russian alike; five letters tell words apart.
function stemsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !idle.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s|[аеиоуыэюяйь]{1,3}|(?:ами|ями|ов|ев|ом|ем|ах|ях|ам|ям|ых|их))$/u, '');
  return (stem.length >= 3 ? stem : word).slice(0, 5);
}

/** Words that are in every question. */
const idle = new Set(
  'the and for not with has have does can cannot how what why when you your from this that are was help please problem как что где для или мне мой моя мои при нет это надо можно почему когда помогите проблема пожалуйста'.split(
    ' ',
  ),
);
