import { safeUrl } from '../safeUrl.js';
import { decodeEntities } from './decodeEntities.js';
import { readAttribute, readTag, type Tag } from './readTag.js';

/** What is in them is not for readers. */
const dropped: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template', 'iframe']);
const paragraphs: ReadonlySet<string> = new Set('p ul ol pre blockquote table h1 h2 h3 h4 h5 h6'.split(' '));
const lines: ReadonlySet<string> = new Set(
  'div tr li dt dd section article header footer hr figure address'.split(' '),
);

const bullet = '- ';

/**
 * The text of an HTML message, with its lines: tags go, entities become characters, what is in scripts and styles goes
 * with them, a link keeps its address beside its words. It makes no markup: what comes out is drawn as text.
 *
 * This is all that an `html` body gets for now; drawing one with its formatting can take this function's place.
 * Its work grows with the length of the text and no faster.
 *
 * @example
 * htmlToText('<p>Hello,<br>it is <b>done</b> &amp; dusted</p>'); // 'Hello,\nit is done & dusted'
 */
export function htmlToText(html: string): string {
  const writer = createWriter();
  let index = 0;
  while (index < html.length) {
    const start = html.indexOf('<', index);
    if (start !== index) writer.text(html.slice(index, start < 0 ? undefined : start));
    if (start < 0) break;
    const tag = readTag(html, start);
    if (tag === 'unclosed') {
      writer.text(html.slice(start));
      break;
    }
    if (tag) writer.tag(tag);
    else writer.text('<');
    index = tag ? contentEnd(html, tag) : start + 1;
  }
  return writer.end();
}

/** Where reading goes on after a tag: behind what is dropped with it. */
function contentEnd(html: string, { name, isEnd, next }: Tag): number {
  if (isEnd || !dropped.has(name)) return next;
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = next;
  return closing.exec(html)?.index ?? html.length;
}

/** Puts the text together: spaces as browsers collapse them, one empty line between paragraphs. */
function createWriter() {
  const parts: string[] = [];
  let breaks = 0;
  let isSpaced = false;
  let isVerbatim = false;
  let isFirstItem = false;
  let link: { href: string; from: number } | null = null;

  const write = (text: string) => {
    const isFirst = parts.length === 0 || parts.at(-1) === bullet;
    if (!isFirst && breaks > 0) parts.push('\n'.repeat(breaks));
    else if (!isFirst && isSpaced) parts.push(' ');
    parts.push(text);
    breaks = 0;
    isSpaced = false;
  };
  const endLink = () => {
    if (!link) return;
    const words = parts.slice(link.from).join('').trim();
    if (safeUrl(words) === link.href || `mailto:${words}` === link.href) return;
    const wasSpaced = isSpaced;
    isSpaced = true;
    write(`(${link.href})`);
    isSpaced = wasSpaced;
  };

  return {
    text(source: string) {
      if (isVerbatim) {
        if (source) write(decodeEntities(source));
        return;
      }
      const words = source.replace(/[ \t\r\n\f]+/g, ' ');
      if (words.startsWith(' ')) isSpaced = true;
      // Decoded only now: a space that was written as an entity is meant.
      if (words.trim()) write(decodeEntities(words.replace(/^ | $/g, '')));
      if (words.endsWith(' ')) isSpaced = true;
    },
    tag(tag: Tag) {
      const { name, isEnd } = tag;
      if (name === 'br') breaks += 1;
      if (paragraphs.has(name)) breaks = Math.max(breaks, 2);
      if (lines.has(name)) breaks = Math.max(breaks, 1);
      if (name === 'pre') isVerbatim = !isEnd;
      if (name === 'ul' || name === 'ol') isFirstItem = !isEnd;
      if (name === 'li' && !isEnd) {
        // Items stay together, also where each is a paragraph inside.
        if (!isFirstItem) breaks = 1;
        isFirstItem = false;
        write(bullet);
      }
      if (name === 'td' || name === 'th') isSpaced = true;
      if (name === 'img') this.text(readAttribute(tag, 'alt'));
      if (name !== 'a') return;
      if (isEnd) endLink();
      const href = isEnd ? null : safeUrl(decodeEntities(readAttribute(tag, 'href')));
      link = href === null ? null : { href, from: parts.length };
    },
    end: () => parts.join(''),
  };
}
