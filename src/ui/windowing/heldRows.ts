import { activeElementOf } from '../activeElementOf.js';
import { selectionAt } from '../selectionAt.js';
import type { Slice } from './slices.js';

/** More rows than anybody marks by hand: the middle of a longer selection goes. */
const mostSelected = 200;

/** The rows that must not go away though nobody sees them: the one with the focus, and those of a selection that is being made. */
export function heldRows(list: HTMLElement): Slice[] {
  const held: Slice[] = [];
  const focused = rowOf(list, activeElementOf(list));
  if (focused !== undefined) held.push([focused, focused + 1]);
  const selection = selectionAt(list);
  if (!selection || selection.isCollapsed) return held;
  const ends = [rowOf(list, selection.anchorNode), rowOf(list, selection.focusNode)].filter((row) => row !== undefined);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  if (ends.length === 0) return held;
  if (last - first < mostSelected) held.push([first, last + 1]);
  else held.push([first, first + 1], [last, last + 1]);
  return held;
}

/** The row that a node lies in. */
export function rowOf(list: HTMLElement, node: Node | null): number | undefined {
  if (!node || !list.contains(node)) return undefined;
  for (let one: Node | null = node; one && one !== list; one = one.parentNode) {
    if (one.parentNode === list) return Number((one as HTMLElement).dataset['row']);
  }
  return undefined;
}
