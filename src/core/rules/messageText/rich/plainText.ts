import type { RichInline } from './tree.js';

/** The words of a line, without how they look. */
export function plainText(content: readonly RichInline[]): string {
  return content.map((piece) => ('content' in piece ? plainText(piece.content) : piece.value)).join('');
}
