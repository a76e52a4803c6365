/** The rows that are drawn, and the pixels that stand for the others. */
export interface RowWindow {
  start: number;
  /** The first that is not drawn any more. */
  end: number;
  before: number;
  after: number;
}

/** Fewer rows than these are all drawn. */
const few = 80;

/** Pixels that are drawn ahead of what is seen, on either side. */
export const ahead = 400;

/** The pixels above a row. */
export function offsetOf(row: number, heightOf: (row: number) => number): number {
  let offset = 0;
  for (let index = 0; index < row; index += 1) offset += heightOf(index);
  return offset;
}

/**
 * Which rows of a long list to draw.
 *
 * @param top Pixels that are scrolled by.
 * @param height Pixels that are seen at once.
 * @param heightOf A row's height: measured once it was drawn, a guess before.
 */
export function rowWindow(count: number, top: number, height: number, heightOf: (row: number) => number): RowWindow {
  if (count <= few) return { start: 0, end: count, before: 0, after: 0 };
  let start = 0;
  let before = 0;
  while (start < count - 1 && before + heightOf(start) < top - ahead) {
    before += heightOf(start);
    start += 1;
  }
  let end = start;
  let offset = before;
  while (end < count && offset < top + height + ahead) {
    offset += heightOf(end);
    end += 1;
  }
  let after = 0;
  for (let index = end; index < count; index += 1) after += heightOf(index);
  return { start, end, before, after };
}
