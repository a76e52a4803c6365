import type { RichInline, RichItem } from '../../../core/rules/messageText/rich/tree.js';
import type { Inline } from '../../../core/rules/messageText/tree.js';
import type { AnyBlock } from '../../MessageBody/readPlain.js';

/**
 * The words of a message as they are drawn: without its markup, each block on a line of its own. `readDrawn` reads the same from
 * the page, but for how wide a blank is.
 */
export function textOf(blocks: readonly AnyBlock[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: AnyBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return lineText(block.content);
    case 'code':
      return block.value;
    case 'quote':
    case 'earlier':
      return textOf(block.content);
    case 'list':
      return block.items.map(({ marker, content }) => (block.isOrdered ? marker : '') + lineText(content)).join('\n');
    case 'items':
      return block.items
        .map((item, index) => `${numberOf(item, block.start, index)}\n${textOf(item.content)}`)
        .join('\n');
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.map(lineText).join('\n')).join('\n');
    case 'rule':
      return '';
  }
}

/** A number is a word of the text; a bullet or a tick is none. */
function numberOf({ isDone }: RichItem, start: number | undefined, index: number): string {
  return start === undefined || isDone !== undefined ? '' : `${start + index}.`;
}

function lineText(line: readonly (Inline | RichInline)[]): string {
  return line.map(pieceText).join('');
}

function pieceText(piece: Inline | RichInline): string {
  if ('value' in piece) return piece.value;
  const words = lineText(piece.content);
  return piece.type === 'anchor' && piece.host !== undefined ? `${words} (${piece.host})` : words;
}
