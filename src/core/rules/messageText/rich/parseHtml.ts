import { htmlToText } from '../htmlToText.js';
import { readAttribute, readTag } from '../readTag.js';
import { decodeReferences } from './entities.js';
import { foldEarlier } from './foldEarlier.js';
import { createHtmlBuilder } from './htmlBuilder.js';
import { nestHeadings } from './nestHeadings.js';
import type { RichBlock } from './tree.js';

/** What is in them is not for readers. */
const dropped: ReadonlySet<string> = new Set('script style title template iframe object noembed noframes'.split(' '));
/** Pieces a message: what comes after that is read as text. */
const mostPieces = 4000;

/**
 * Reads a message in HTML, as mail programs write it, into a tree to draw: paragraphs, headings, lists, quotes, tables, code, links
 * and emphasis. Nothing else of it is left: no element, no attribute but an address that has passed the gate.
 *
 * The browser's own parsers are out of reach (`DOMParser` and `innerHTML` alike refuse a string under
 * `require-trusted-types-for 'script'`), and so is whatever stands on them, DOMPurify too. None is needed: what is not
 * in the tree cannot be drawn, and no markup is ever written from it that could be read in another way.
 * Its work grows with the length of the source and no faster.
 *
 * @example
 * parseHtml('<p>It is <b>done</b></p>'); // one paragraph: a text and a strong text
 */
export function parseHtml(html: string): RichBlock[] {
  const builder = createHtmlBuilder(mostPieces);
  let index = 0;
  while (index < html.length) {
    if (builder.isFull()) {
      builder.rest(htmlToText(html.slice(index)));
      break;
    }
    const start = html.indexOf('<', index);
    if (start !== index) builder.text(decodeReferences(html.slice(index, start < 0 ? undefined : start)));
    if (start < 0) break;
    const tag = readTag(html, start);
    if (tag === 'unclosed') {
      builder.text(decodeReferences(html.slice(start)));
      break;
    }
    if (!tag) {
      builder.text('<');
      index = start + 1;
      continue;
    }
    const { name, isEnd } = tag;
    if (isEnd) builder.close(name);
    else
      builder.open(name, (attribute) => {
        const value = readAttribute(tag, attribute);
        return decodeReferences(value);
      });
    index = !isEnd && dropped.has(name) ? endOf(html, name, tag.next) : tag.next;
  }
  return nestHeadings(foldEarlier(builder.end()));
}

/** Where reading goes on behind what is dropped. */
function endOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
