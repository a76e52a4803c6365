import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHeights } from '../../src/ui/windowing/heights.js';
import { begin } from '../../src/ui/windowing/listState.js';
import { changeBetween } from '../../src/ui/windowing/rows.js';
import { covers, joinSlices, movedSlice, type Slice } from '../../src/ui/windowing/slices.js';

const height = fc.integer({ min: 1, max: 900 });
const heightList = fc.array(height, { minLength: 1, maxLength: 60 });
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
const heightsOf = (all: readonly number[]) => createHeights(all.length, (index) => all[index] ?? 0);

describe('a list that has not been measured', () => {
  const rowsOf = (count: number, pixels: number) => ({ count, keyAt: String, estimateAt: () => pixels });

  it('begins with few rows where they are high, and with no more than eight where they are low', () => {
    expect(begin(rowsOf(1000, 166)).slice).toEqual([0, 4]);
    expect(begin(rowsOf(1000, 900)).slice).toEqual([0, 2]);
    expect(begin(rowsOf(1000, 28)).slice).toEqual([0, 8]);
  });
});

describe('heights', () => {
  it('say where each row begins, as adding up does, whatever was measured in whatever order', () => {
    const measured = fc.array(fc.tuple(fc.nat(70), height), { maxLength: 30 });
    fc.assert(
      fc.property(heightList, measured, fc.nat(70), (all, changes, asked) => {
        const known = [...all];
        const heights = heightsOf(all);
        for (const [index, pixels] of changes) {
          heights.offsetOf(asked);
          const more = heights.measure(index, pixels);
          expect(more).toBe(index < known.length ? pixels - (known[index] ?? 0) : 0);
          if (index < known.length) known[index] = pixels;
        }
        for (let index = 0; index <= known.length; index += 1)
          expect(heights.offsetOf(index)).toBe(sum(known.slice(0, index)));
        expect(heights.total()).toBe(sum(known));
      }),
    );
  });

  it('find the row at a place: the place lies within it', () => {
    fc.assert(
      fc.property(heightList, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (all, share) => {
        const heights = heightsOf(all);
        const offset = share * heights.total();
        const index = heights.indexAt(offset);
        expect(heights.offsetOf(index)).toBeLessThanOrEqual(offset);
        expect(heights.offsetOf(index + 1)).toBeGreaterThan(offset);
      }),
    );
  });

  it('answer the first and the last row for places beyond them, and none where there is none', () => {
    const heights = heightsOf([10, 20, 30]);
    expect([-1, 0, 60, 1e9].map((offset) => heights.indexAt(offset))).toEqual([0, 0, 2, 2]);
    expect(heightsOf([]).indexAt(0)).toBe(-1);
    expect(heightsOf([]).total()).toBe(0);
  });

  it('keep what was measured of the rows that stay when others come in anywhere', () => {
    fc.assert(
      fc.property(heightList, fc.nat(), fc.nat(), fc.nat(20), (all, first, second, added) => {
        const at = first % (all.length + 1);
        const removed = second % (all.length - at + 1);
        const next = heightsOf(all).changed({ at, removed, added }, () => 7);
        const expected = [...all.slice(0, at), ...Array.from({ length: added }, () => 7), ...all.slice(at + removed)];
        expect(next.count).toBe(expected.length);
        expect(Array.from({ length: next.count + 1 }, (_, index) => next.offsetOf(index))).toEqual(
          Array.from({ length: next.count + 1 }, (_, index) => sum(expected.slice(0, index))),
        );
      }),
    );
  });
});

const rowsOf = (keys: readonly string[]) => ({ count: keys.length, keyAt: (index: number) => keys[index] ?? '' });

describe('the change between two states of a list', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 20 });

  it('leads from one to the other', () => {
    fc.assert(
      fc.property(names, names, (before, after) => {
        const change = changeBetween(rowsOf(before), rowsOf(after));
        const { at, removed, added } = change ?? { at: 0, removed: 0, added: 0 };
        expect([...before.slice(0, at), ...after.slice(at, at + added), ...before.slice(at + removed)]).toEqual(after);
      }),
    );
  });

  it('is what was put before the first or after the last, and no more', () => {
    const keys = ['a', 'b', 'c'];
    expect(changeBetween(rowsOf(keys), rowsOf(['x', 'y', ...keys]))).toEqual({ at: 0, removed: 0, added: 2 });
    expect(changeBetween(rowsOf(keys), rowsOf([...keys, 'x']))).toEqual({ at: 3, removed: 0, added: 1 });
    expect(changeBetween(rowsOf(keys), rowsOf(keys))).toBeUndefined();
  });

  it('moves what is drawn along with its rows', () => {
    fc.assert(
      fc.property(
        names,
        fc.array(fc.integer({ min: 100, max: 999 }), { maxLength: 9 }),
        fc.nat(),
        (keys, more, seed) => {
          const at = seed % (keys.length + 1);
          const after = [...keys.slice(0, at), ...more.map((_, index) => `new row ${index}`), ...keys.slice(at)];
          const change = { at, removed: 0, added: more.length };
          keys.forEach((key, index) => {
            const [from] = movedSlice([index, index + 1], change);
            expect(after[from]).toBe(key);
          });
        },
      ),
    );
  });
});

describe('slices', () => {
  const slice = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })) as fc.Arbitrary<Slice>;

  it('joined are the same rows in order, each once, with a gap between any two', () => {
    fc.assert(
      fc.property(fc.array(slice, { maxLength: 6 }), fc.nat(35), (slices, count) => {
        const wanted = Array.from({ length: count }, (_, row) => row).filter((row) =>
          slices.some(([from, to]) => from <= row && row < to),
        );
        const joined = joinSlices(slices, count);
        expect(joined.flatMap(([from, to]) => Array.from({ length: to - from }, (_, row) => from + row))).toEqual(
          wanted,
        );
        joined.slice(1).forEach(([from], index) => expect(from).toBeGreaterThan(joined[index]?.[1] ?? Infinity));
      }),
    );
  });

  it('cover what lies within them', () => {
    expect(covers([2, 9], [2, 9])).toBe(true);
    expect(covers([2, 9], [3, 10])).toBe(false);
  });
});
