import { describe, expect, it, vi } from 'vitest';
import { encodeCursor } from '../../src/core/cursor.js';
import type { Page } from '../../src/core/model.js';
import { pageByOffset, type OffsetList } from '../../src/core/pageByOffset.js';

/** A backend of rows 1 to `count`, newest first. */
function listOf(count: number, changes: Partial<OffsetList<number>> = {}) {
  const rows = Array.from({ length: count }, (_, index) => count - index);
  const load = vi.fn<OffsetList<number>['load']>(({ offset, size, newest = Infinity }) => {
    const known = rows.filter((row) => row <= newest);
    return Promise.resolve({
      rows: known.slice(offset, offset + size),
      isLast: offset + size >= known.length,
      total: known.length,
    });
  });
  const loadNewest = vi.fn(() => Promise.resolve(Math.max(...rows)));
  return { rows, list: { kind: 'rows', load, loadNewest, ...changes }, load, loadNewest };
}

async function walk(list: OffsetList<number>, limit: number): Promise<number[][]> {
  const pages: number[][] = [];
  let cursor: string | null = null;
  do {
    const page: Page<number> = await pageByOffset(list, { cursor, limit });
    pages.push(page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return pages;
}

describe('pages by offset, as pages by cursor', () => {
  it('begin where a page begins, whatever a browser made of the cursor', async () => {
    const { list, load } = listOf(5);
    const cursor = encodeCursor('rows', [3, 2, 5]);
    await expect(pageByOffset(list, { cursor })).rejects.toMatchObject({ code: 'invalid' });
    expect(load).not.toHaveBeenCalled();
  });

  it('reach every row once', async () => {
    const { list } = listOf(5);
    expect(await walk(list, 2)).toEqual([[5, 4], [3, 2], [1]]);
  });

  it('of a short list take one request', async () => {
    const { list, load, loadNewest } = listOf(3);
    const page = await pageByOffset(list, { limit: 10 });
    expect(page).toEqual({ items: [3, 2, 1], nextCursor: null, total: 3 });
    expect([load.mock.calls.length, loadNewest.mock.calls.length]).toEqual([1, 0]);
  });

  it('are not moved by a row that comes in between', async () => {
    const { list, rows } = listOf(4);
    const first = await pageByOffset(list, { limit: 2 });
    rows.unshift(5);
    const second = await pageByOffset(list, { limit: 2, cursor: first.nextCursor });
    expect([first.items, second.items]).toEqual([
      [4, 3],
      [2, 1],
    ]);
  });

  it('pass over pages of which nothing is kept, and then count no total', async () => {
    const { list, load } = listOf(8, { keep: (row) => row <= 2 });
    const page = await pageByOffset(list, { limit: 2 });
    expect(page).toEqual({ items: [2, 1], nextCursor: null });
    expect(load).toHaveBeenCalledTimes(4);
  });

  it('come back empty, but not as the end, rather than go on for ever', async () => {
    const { list, load } = listOf(1000, { keep: (row) => row === 1 });
    const page = await pageByOffset(list, { limit: 10 });
    expect(page.items).toEqual([]);
    expect(page.nextCursor).not.toBeNull();
    expect(load.mock.calls.length).toBeLessThan(10);
  });

  it.each([
    'no cursor of ours',
    btoa('["other",1,2,3]'),
    btoa('["rows",1]'),
    btoa('["rows","a",2,3]'),
    btoa('["rows",0,5000,3]'),
  ])('refuse the cursor %s', async (cursor) => {
    const { list, load } = listOf(5);
    await expect(pageByOffset(list, { cursor })).rejects.toMatchObject({ code: 'invalid' });
    expect(load).not.toHaveBeenCalled();
  });
});
