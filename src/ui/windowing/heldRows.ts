import { activeElementOf } from '../activeElementOf.js';
import { selectedAt } from '../selectionAt.js';
import type { Slice } from './slices.js';

/** More rows than anybody marks by hand: the middle of a longer selection goes. */
const mostSelected = 200;

/** The rows that must not go away though nobody sees them: the one with the focus, and those of a selection that is being made. */
export function heldRows(list: HTMLElement): Slice[] {
  const held: Slice[] = [];
  const focused = rowOf(list, activeElementOf(list));
  if (focused !== undefined) held.push([focused, focused + 1]);
  const selected = selectedAt(list);
  if (!selected) return held;
  const { startContainer, endContainer } = selected;
  const ends = [rowOf(list, startContainer), rowOf(list, endContainer)].filter((row) => row !== undefined);
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
