/** What is drawn with a message and is no word of it: the head of a block of code, the name of a fold, marks that are only copied. */
const notSaid = '.tkd-code-head, .tkd-text-earlier-name, .tkd-text-undrawn, [role="img"], [aria-hidden="true"]';
/** What stands on a line of its own. */
const lines = 'p, li, h2, h3, h4, h5, h6, th, td, .tkd-code-part, pre, .tkd-text-marker';

/** The words of a message in the page, and the pieces of text that they are in. */
export interface Drawn {
  text: string;
  pieces: readonly { node: Node; /** Where it begins in `text`. */ start: number }[];
}

/** Reads the words of a message as they are drawn: the same as `textOf` has, as far as they are drawn yet. */
export function readDrawn(body: Element): Drawn {
  const pieces: { node: Node; start: number }[] = [];
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(notSaid) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  let line: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) continue;
    const own = node.parentElement?.closest(lines);
    if (own !== line && text !== '') text += '\n';
    line = own;
    pieces.push({ node, start: text.length });
    text += node.nodeValue ?? '';
  }
  return { text, pieces };
}

/**
 * The ranges of the page in which a pattern stands.
 *
 * @param from The first of them that is wanted, counted from 0: each of them is work for the browser at any change of the page.
 * @param to The first that is not wanted any more.
 */
export function rangesIn({ text, pieces }: Drawn, pattern: RegExp, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let place = 0;
  let count = 0;
  const pieceAt = (offset: number) => {
    while ((pieces[place + 1]?.start ?? Infinity) <= offset) place += 1;
    return pieces[place];
  };
  for (const { index, 0: found } of text.matchAll(pattern)) {
    count += 1;
    if (count <= from) continue;
    if (count > to) break;
    const first = pieceAt(index);
    const last = pieceAt(index + found.length - 1);
    const range = first?.node.ownerDocument?.createRange();
    if (!first || !last || !range) continue;
    range.setStart(first.node, index - first.start);
    range.setEnd(last.node, index + found.length - last.start);
    ranges.push(range);
  }
  return ranges;
}
