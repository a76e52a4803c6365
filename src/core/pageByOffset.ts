import { decodeCursor, encodeCursor, pageSize } from './cursor.js';
import type { Page } from './model.js';
import { refuse } from './refuse.js';

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
  /** What the backend could not filter itself; its total then counts too much and is left out. @default every row */
  keep?(row: Row): boolean;
}

/** Pages without a row to keep that are passed over before the caller gets an empty one. */
const mostEmpty = 5;

/** Gives a list that a backend pages by offset as pages by cursor, which new rows do not move. */
export async function pageByOffset<Row>(
  { kind, load, loadNewest, keep }: OffsetList<Row>,
  { cursor, limit }: { cursor?: string | null; limit?: number },
): Promise<Page<Row>> {
  const start: Offset = cursor ? readPosition(cursor, kind) : { offset: 0, size: pageSize(limit), newest: undefined };

  async function loadFrom(position: Offset, passed: number): Promise<Page<Row>> {
    const { rows, isLast, total } = await load(position);
    const items = keep ? rows.filter(keep) : rows;
    const counted = total === undefined || keep ? {} : { total };
    if (isLast) return { items, nextCursor: null, ...counted };
    const { size } = position;
    const next = { offset: position.offset + size, size, newest: position.newest ?? (await loadNewest()) };
    if (items.length === 0 && passed < mostEmpty) return loadFrom(next, passed + 1);
    return { items, nextCursor: encodeCursor(kind, [next.offset, size, next.newest]), ...counted };
  }

  return loadFrom(start, 0);
}

function readPosition(cursor: string, kind: string): Offset {
  const numbers = decodeCursor(cursor, kind, 3);
  const [offset = 0, size = 0, newest = 0] = numbers.map((part) => (Number.isSafeInteger(part) ? Number(part) : -1));
  // It has been in a browser: what stands in it goes into requests to the backend.
  if (offset < 0 || newest < 0 || pageSize(size) !== size || offset % size !== 0)
    throw refuse('cursor', 'is not one of ours');
  return { offset, size, newest };
}
