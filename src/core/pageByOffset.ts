import { decodeCursor, encodeCursor, pageSize } from './cursor.js';
import type { Page } from './model.js';

/** Where a page begins in a backend that counts rows. */
export interface Offset {
  /** Rows before it. Always a multiple of `size`. */
  offset: number;
  /** Rows of a page. */
  size: number;
  /** The highest row number there was when the walk began: what has come since would move the rows that follow. */
  newest: number | undefined;
}

export interface OffsetList<Row> {
  /** What the list is of: a cursor of another list is refused. */
  kind: string;
  load(position: Offset): Promise<{ rows: Row[]; isLast: boolean; total?: number }>;
  /** The highest row number now. Asked once a walk, and only when there is a second page. */
  loadNewest(): Promise<number>;
  /** What the backend could not filter itself. @default every row */
  keep?(row: Row): boolean;
}

/** Pages without a row to keep that are passed over before the caller gets an empty one. */
const mostEmpty = 5;

/** Gives a list that a backend pages by offset as pages by cursor, which new rows do not move. */
export async function pageByOffset<Row>(
  { kind, load, loadNewest, keep = () => true }: OffsetList<Row>,
  { cursor, limit }: { cursor?: string | null; limit?: number },
): Promise<Page<Row>> {
  const start: Offset = cursor ? readPosition(cursor, kind) : { offset: 0, size: pageSize(limit), newest: undefined };

  async function loadFrom(position: Offset, passed: number): Promise<Page<Row>> {
    const { rows, isLast, total } = await load(position);
    const items = rows.filter(keep);
    // A count of what the backend could not filter would be wrong.
    const counted = total !== undefined && items.length === rows.length ? { total } : {};
    if (isLast) return { items, nextCursor: null, ...counted };
    const { size } = position;
    const next = { offset: position.offset + size, size, newest: position.newest ?? (await loadNewest()) };
    if (items.length === 0 && passed < mostEmpty) return loadFrom(next, passed + 1);
    return { items, nextCursor: encodeCursor(kind, [next.offset, size, next.newest]), ...counted };
  }

  return loadFrom(start, 0);
}

function readPosition(cursor: string, kind: string): Offset {
  const [offset = 0, size = 1, newest = 0] = decodeCursor(cursor, kind, 3).map(Number);
  return { offset, size, newest };
}
