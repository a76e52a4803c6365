import { createHeights, type Heights } from './heights.js';
import { changeBetween, type Rows } from './rows.js';
import { movedSlice, type Slice } from './slices.js';

/** The most rows that are drawn before anything has been measured, and at once of what comes at the end. */
const first = 8;
/** Pixels that are drawn at first: what a phone or a panel shows under a heading. A larger window draws the rest before it paints. */
const firstReach = 360;

/** What a list draws, and what it knows of the rest. */
export interface ListState {
  rows: Rows;
  heights: Heights;
  /** What is seen and a little around it. */
  slice: Slice;
  held: readonly Slice[];
  /** Nobody can say what is seen, as in a test without a browser: everything is drawn. */
  isBlind: boolean;
}

/** What a list begins with. No window is asked: a server draws the same. */
export function begin(rows: Rows): ListState {
  const heights = createHeights(rows.count, (index) => rows.estimateAt(index));
  const slice: Slice = [0, Math.min(first, heights.indexAt(firstReach) + 2)];
  return { rows, heights, slice, held: [], isBlind: false };
}

/** The same list with other rows: what is known of those that stay, and where they are now. */
export function changed(rows: Rows, state: ListState): Partial<ListState> | null {
  if (rows === state.rows) return null;
  const change = changeBetween(state.rows, rows);
  if (!change) return { rows };
  const [from, to] = movedSlice(state.slice, change);
  const isToEnd = state.slice[1] >= state.rows.count;
  return {
    rows,
    heights: state.heights.changed(change, (index) => rows.estimateAt(index)),
    // Who is at the end sees what comes there.
    slice: [from, isToEnd ? Math.min(rows.count, to + first) : to],
    held: state.held.map((slice) => movedSlice(slice, change)),
  };
}
