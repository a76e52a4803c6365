/** How high each row of a list is, as far as that is known, and so where each one begins. */
export interface Heights {
  readonly count: number;
  /** Pixels of all rows together. */
  total(): number;
  /** Pixels from the beginning of the list to the row's own. `count` stands for the end. */
  offsetOf(index: number): number;
  /** The row that lies at this many pixels from the beginning; the first or last one beyond them. -1 where there is none. */
  indexAt(offset: number): number;
  /** Notes how high a row is. @returns Pixels that it is higher than was thought. */
  measure(index: number, height: number): number;
  /** Those of a list of which some rows have become others. What stays keeps its height. */
  changed(change: Change, estimateAt: (index: number) => number): Heights;
}

/** From `at` on, `removed` rows have given way to `added` others. */
export interface Change {
  at: number;
  removed: number;
  added: number;
}

/**
 * One number a row and one sum: no object a row, so that ten thousand weigh what a picture of an icon does. The sums are made
 * anew from the first changed row on when they are asked for, which for ten thousand rows takes some ten microseconds.
 *
 * @param estimateAt Pixels that a row is thought to be high until it has been seen.
 */
export function createHeights(count: number, estimateAt: (index: number) => number): Heights {
  const heights = new Float64Array(count);
  for (let index = 0; index < count; index += 1) heights[index] = estimateAt(index);
  return heightsOf(heights);
}

function heightsOf(heights: Float64Array): Heights {
  const count = heights.length;
  /** `ends[i]` is where row `i` ends. */
  const ends = new Float64Array(count);
  /** So many of them are true. */
  let summed = 0;
  const sumTo = (index: number) => {
    let end = summed === 0 ? 0 : (ends[summed - 1] as number);
    for (; summed < index; summed += 1) {
      end += heights[summed] as number;
      ends[summed] = end;
    }
  };
  const offsetOf = (index: number) => {
    const until = Math.min(index, count);
    if (until <= 0) return 0;
    sumTo(until);
    return ends[until - 1] as number;
  };
  return {
    count,
    total: () => offsetOf(count),
    offsetOf,
    indexAt(offset) {
      sumTo(count);
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] as number) > offset) high = middle;
        else low = middle + 1;
      }
      return Math.min(low, count - 1);
    },
    measure(index, height) {
      if (index < 0 || index >= count) return 0;
      const more = height - (heights[index] as number);
      if (more !== 0) {
        heights[index] = height;
        summed = Math.min(summed, index);
      }
      return more;
    },
    changed({ at, removed, added }, estimateAt) {
      const next = new Float64Array(count - removed + added);
      next.set(heights.subarray(0, at));
      for (let index = at; index < at + added; index += 1) next[index] = estimateAt(index);
      next.set(heights.subarray(at + removed), at + added);
      return heightsOf(next);
    },
  };
}
