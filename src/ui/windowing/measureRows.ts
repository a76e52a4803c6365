import type { Heights } from './heights.js';

/** Notes how high the rows of a list are: each when it is first drawn, and whenever it changes by itself. */
export interface RowMeasure {
  /**
   * To be called when rows have been drawn: asks the new ones, forgets those that went.
   *
   * @param areOthers The list has got other rows: those that stay may be drawn otherwise, and not by themselves.
   */
  look(list: HTMLElement, heights: Heights, areOthers: boolean): void;
  end(): void;
}

/**
 * One observer for all rows, and one look at each while the list is the same: more would cost more than drawing them.
 *
 * @param onChange Told of rows that have changed by themselves, and by how much.
 */
export function createRowMeasure(onChange: (changed: readonly ResizeObserverEntry[]) => void): RowMeasure {
  const known = new Set<Element>();
  const observer = new ResizeObserver((entries) => onChange(entries));
  return {
    look(list, heights, areOthers) {
      for (const row of known) {
        if (row.parentNode === list) continue;
        known.delete(row);
        observer.unobserve(row);
      }
      const rows = list.children as HTMLCollectionOf<HTMLElement>;
      for (const row of rows) {
        if (!known.has(row)) observer.observe(row);
        else if (!areOthers) continue;
        known.add(row);
        // Nothing where there is no layout: the thought stays.
        if (row.offsetHeight > 0) heights.measure(Number(row.dataset['row']), row.offsetHeight);
      }
    },
    end: () => observer.disconnect(),
  };
}
