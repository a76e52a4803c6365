import type { Change } from './heights.js';

/** Rows one after the other: from the first one on, up to and without the second. */
export type Slice = readonly [from: number, to: number];

/** The same rows in order, each once, within a list of so many. */
export function joinSlices(slices: readonly Slice[], count: number): Slice[] {
  const joined: [number, number][] = [];
  const inOrder = slices
    .map(([from, to]): Slice => [Math.max(0, from), Math.min(count, to)])
    .filter(([from, to]) => from < to)
    .toSorted(([one], [other]) => one - other);
  for (const [from, to] of inOrder) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Where the rows of a slice are after a change of the list. Rows that have become others count as those. */
export function movedSlice([from, to]: Slice, change: Change): Slice {
  return [moved(from, change), moved(to - 1, change) + 1];
}

function moved(index: number, { at, removed, added }: Change): number {
  if (index < at) return index;
  if (index >= at + removed) return index + added - removed;
  return at + Math.min(index - at, Math.max(0, added - 1));
}

/** Whether all rows of the other one are in it. */
export function covers([from, to]: Slice, [first, last]: Slice): boolean {
  return from <= first && last <= to;
}

/** Whether they have a row in common. */
export function meet([from, to]: Slice, [first, last]: Slice): boolean {
  return from < last && first < to;
}
