/** A tag or comment of an HTML text. */
export interface Tag {
  /** In lower case; empty for comments and the like. */
  name: string;
  isEnd: boolean;
  /** The whole of it, as written. */
  source: string;
  /** What comes after it. */
  next: number;
}

const opening = /<(?:(\/?)([a-z][^\s/>]*)|[!?/])/iy;

/**
 * Reads the tag that begins at a `<`.
 *
 * @returns `null` when no tag begins there; `'unclosed'` when one begins and never ends.
 */
export function readTag(html: string, start: number): Tag | 'unclosed' | null {
  opening.lastIndex = start;
  const [begun, slash, name = ''] = opening.exec(html) ?? [];
  if (begun === undefined) return null;
  const end = html.startsWith('<!--', start)
    ? after(html, '-->', start + 4)
    : endOfTag(html, start + begun.length, name);
  if (end < 0) return 'unclosed';
  return { name: name.toLowerCase(), isEnd: slash === '/', source: html.slice(start, end), next: end };
}

function endOfTag(html: string, from: number, name: string): number {
  if (!name) return after(html, '>', from);
  const marks = /[>"']/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(html); mark; mark = marks.exec(html)) {
    if (mark[0] === '>') return marks.lastIndex;
    // A `>` between quotes belongs to the attribute.
    const close = html.indexOf(mark[0], marks.lastIndex);
    if (close < 0) return -1;
    marks.lastIndex = close + 1;
  }
  return -1;
}

function after(html: string, sign: string, from: number): number {
  const index = html.indexOf(sign, from);
  return index < 0 ? -1 : index + sign.length;
}

/** An attribute's value as written, entities and all; empty when it is not there. */
export function readAttribute({ source }: Tag, name: keyof typeof attributes): string {
  const value = attributes[name].exec(source);
  return value?.[1] ?? value?.[2] ?? value?.[3] ?? '';
}

const attributes = {
  href: /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i,
  src: /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i,
  alt: /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i,
};
