import type { Change } from './heights.js';

/** The rows of a list, without any of them being an object. */
export interface Rows {
  readonly count: number;
  /** Names the row among the others, and stays with it. */
  keyAt(index: number): string;
  /** Pixels that it is thought to be high until it has been seen. */
  estimateAt(index: number): number;
}

/**
 * What lies between two states of a list: everything between the rows that both begin with and those that both end with. A look
 * at each name and no more, as most changes are at either end.
 *
 * @returns Nothing where all names are the same.
 */
export function changeBetween(before: Pick<Rows, 'count' | 'keyAt'>, after: Pick<Rows, 'count' | 'keyAt'>) {
  const shorter = Math.min(before.count, after.count);
  let at = 0;
  while (at < shorter && before.keyAt(at) === after.keyAt(at)) at += 1;
  let same = 0;
  while (same < shorter - at && before.keyAt(before.count - 1 - same) === after.keyAt(after.count - 1 - same))
    same += 1;
  const change: Change = { at, removed: before.count - at - same, added: after.count - at - same };
  return change.removed === 0 && change.added === 0 ? undefined : change;
}
