import type { ComposeEdit, Selected } from './edit.js';
import { isInFence } from './isInFence.js';

const item = /^( {0,3})(?:([-•])|(\d{1,3})([.)]))( +)/;

/**
 * What Enter does at a caret inside a list: the next item begins; an empty one ends the list.
 *
 * @returns Nothing outside a list, and in a block of code: there a line is only a line.
 *
 * @example
 * continueList({ text: '1. first', start: 8, end: 8 }); // '1. first\n2. '
 */
export function continueList({ text, start, end }: Selected): ComposeEdit | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [mark, indent = '', sign, number, dot = '', gap = ''] = item.exec(text.slice(lineStart, start)) ?? [];
  if (mark === undefined || isInFence(text.slice(0, lineStart))) return undefined;
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(lineStart + mark.length, lineEnd < 0 ? text.length : lineEnd);
  if (rest.trim() === '') {
    const stop = Math.max(end, lineStart + mark.length);
    return { start: lineStart, end: stop, text: '', selection: [lineStart, lineStart] };
  }
  const next = `\n${indent}${sign ?? `${Number(number) + 1}${dot}`}${gap}`;
  const caret = start + next.length;
  return { start, end, text: next, selection: [caret, caret] };
}
