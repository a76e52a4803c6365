import type { Inline } from '../../../core/rules/messageText/tree.js';
import type { RichInline } from '../../../core/rules/messageText/rich/tree.js';
import type { AnyBlock } from '../readPlain.js';
import { cutText } from './cutText.js';

/** Characters that are laid out at once: a few milliseconds of a phone. */
const pieceSize = 8000;

/** A part of a message that is drawn in one go. */
export type Piece =
  | { type: 'blocks'; blocks: AnyBlock[]; /** It goes on where the piece before it ended. */ isContinued: boolean }
  /** Code is one block, whatever its length: its parts are drawn one after another. */
  | { type: 'code'; value: string; language: string | undefined; parts: string[] };

/** Cuts a message into pieces that can each be drawn without the page stopping. */
export function toPieces(blocks: readonly AnyBlock[]): Piece[] {
  const pieces: Piece[] = [];
  let together: AnyBlock[] = [];
  let size = 0;
  const flush = () => {
    if (together.length > 0) pieces.push({ type: 'blocks', blocks: together, isContinued: false });
    together = [];
    size = 0;
  };
  for (const block of blocks) {
    const length = lengthOf(block);
    if (size + length > pieceSize) flush();
    if (length > pieceSize) pieces.push(...cut(block));
    else {
      together.push(block);
      size += length;
    }
  }
  flush();
  return pieces;
}

/** How many steps it takes to draw a piece. */
export function stepsOf(piece: Piece): number {
  return piece.type === 'code' ? piece.parts.length : 1;
}

function cut(block: AnyBlock): Piece[] {
  switch (block.type) {
    case 'code':
      return [{ ...block, language: block.language, parts: cutText(block.value, pieceSize) }];
    case 'paragraph':
      return continued(cutLine(block.content).map((content) => ({ ...block, content }) as AnyBlock));
    case 'quote':
      return continued(toPieces(block.content).map((piece) => ({ ...block, content: blocksOf(piece) }) as AnyBlock));
    case 'list':
    case 'items':
      return continued(block.items.map((item) => ({ ...block, items: [item] }) as AnyBlock));
    default:
      return continued([block]);
  }
}

function continued(blocks: readonly AnyBlock[]): Piece[] {
  return blocks.map((block, index) => ({ type: 'blocks', blocks: [block], isContinued: index > 0 }));
}

function blocksOf(piece: Piece): AnyBlock[] {
  if (piece.type === 'blocks') return piece.blocks;
  const { value, language } = piece;
  return [{ type: 'code', value, ...(language !== undefined && { language }) }];
}

type Line = readonly (Inline | RichInline)[];

function cutLine(content: Line): Line[] {
  const lines: (Inline | RichInline)[][] = [[]];
  let size = 0;
  for (const piece of content) {
    for (const [index, part] of (piece.type === 'text' ? cutText(piece.value, pieceSize) : [piece]).entries()) {
      if (index > 0 || size > pieceSize) {
        lines.push([]);
        size = 0;
      }
      lines.at(-1)?.push(typeof part === 'string' ? { type: 'text', value: part } : part);
      size += typeof part === 'string' ? part.length : 50;
    }
  }
  return lines;
}

function lengthOf(block: AnyBlock): number {
  return sizes(block);
}

function sizes(node: object): number {
  if ('value' in node) return String(node.value).length;
  const inside = 'content' in node ? node.content : 'items' in node ? node.items : 'rows' in node ? node.rows : [];
  return flat(inside).reduce((sum: number, one) => sum + sizes(one), 0);
}

function flat(inside: unknown): object[] {
  return Array.isArray(inside)
    ? (inside as unknown[]).flat(2).filter((one) => typeof one === 'object' && one !== null)
    : [];
}
