import { parseInline } from '../parseInline.js';
import type { Budget, Inline } from '../tree.js';

/** Finds addresses in words whose formatting was read already: backticks in them are signs like any other. */
export function findLinks(text: string, budget: Budget): Inline[] {
  return parseInline(text, budget).map((piece) =>
    piece.type === 'code' ? { type: 'text', value: `\`${piece.value}\`` } : piece,
  );
}
