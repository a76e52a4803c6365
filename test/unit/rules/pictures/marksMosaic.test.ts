import { describe, expect, it } from 'vitest';
import {
  addLines,
  mosaicColours,
  mosaicGrid,
  startMosaic,
  tileArea,
  type MosaicGrid,
} from '../../../../src/core/rules/pictures/marksMosaic.js';

const part = { width: 48, height: 24 };
const grid: MosaicGrid = { columns: 2, rows: 1 };

/** Opaque grey pixels, line by line. */
const picture = (shade: (x: number, y: number) => number, { width, height } = part, opacity = 255) =>
  Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) => {
    const pixel = Math.floor(at / 4);
    return at % 4 === 3 ? opacity : shade(pixel % width, Math.floor(pixel / width));
  });

function coloursOf(pixels: Uint8ClampedArray, of = part, cells = grid) {
  const mosaic = startMosaic(of, cells);
  addLines(mosaic, pixels, 0);
  return mosaicColours(mosaic);
}

describe('what is left of a secret', () => {
  it('is nothing but the mean of each cell: two secrets of the same means come out the same', () => {
    const stripes = picture((x) => (x % 2 === 0 ? 0 : 255));
    const letters = picture((_, y) => (y % 2 === 0 ? 0 : 255));
    const halves = picture((x) => (x % 24 < 12 ? 0 : 255));
    expect(stripes).not.toEqual(letters);
    expect(coloursOf(letters)).toEqual(coloursOf(stripes));
    expect(coloursOf(halves)).toEqual(coloursOf(stripes));
  });

  it('is not even the mean: letters that darken a cell a little more come out the same', () => {
    const ink = (share: number) => picture((x, y) => ((x * 7 + y * 13) % 100 < share ? 0 : 255));
    expect(coloursOf(ink(21))).toEqual(coloursOf(ink(14)));
  });

  it('takes one of five steps', () => {
    const one: MosaicGrid = { columns: 1, rows: 1 };
    const possible = new Set(
      Array.from({ length: 256 }, (_, shade) =>
        String(
          coloursOf(
            picture(() => shade),
            part,
            one,
          ),
        ),
      ),
    );
    expect(possible.size).toBe(5);
  });

  it('says nothing about what was transparent, and covers it', () => {
    const hidden = picture(() => 200, part, 0);
    expect(coloursOf(hidden)).toEqual(coloursOf(picture(() => 128)));
  });

  it('looks like a mosaic, also over one plain colour', () => {
    const plain = coloursOf(picture(() => 255));
    expect(new Set(plain.map(String)).size).toBeGreaterThan(2);
    expect(Math.max(...plain.flat())).toBeLessThan(230);
  });

  it('does not depend on how many lines are read at once', () => {
    const tall = { width: 10, height: 60 };
    const cells = { columns: 1, rows: 2 };
    const pixels = picture((x, y) => (x * y) % 256, tall);
    const byTens = startMosaic(tall, cells);
    for (let top = 0; top < 60; top += 10) addLines(byTens, pixels.subarray(top * 40, (top + 10) * 40), top);
    expect(mosaicColours(byTens)).toEqual(coloursOf(pixels, tall, cells));
  });
});

describe('the cells', () => {
  const screen = { width: 1920, height: 1080 };

  it.each([
    ['a line of a password', { width: 300, height: 30 }, { columns: 8, rows: 1 }],
    ['a code of three digits', { width: 40, height: 20 }, { columns: 1, rows: 1 }],
    ['a block of text', { width: 400, height: 300 }, { columns: 2, rows: 2 }],
    ['everything', screen, { columns: 3, rows: 2 }],
  ])('are few and large over %s', (_, size, cells) => {
    expect(mosaicGrid(size, screen)).toEqual(cells);
  });

  it('are larger in a picture whose letters are larger', () => {
    const one = mosaicGrid({ width: 200, height: 60 }, { width: 1440, height: 900 });
    const fine = mosaicGrid({ width: 200, height: 60 }, { width: 4000, height: 3000 });
    expect(fine.columns).toBeLessThan(one.columns);
  });

  it('cover the part wholly, and each pixel once', () => {
    const mosaic = startMosaic({ width: 101, height: 53 }, { columns: 4, rows: 2 });
    const covered = new Map<string, number>();
    for (let index = 0; index < 72; index += 1) {
      const { x, y, width, height } = tileArea(mosaic, index);
      for (let at = 0; at < width * height; at += 1) {
        const key = `${x + (at % width)} ${y + Math.floor(at / width)}`;
        covered.set(key, (covered.get(key) ?? 0) + 1);
      }
    }
    expect(covered.size).toBe(101 * 53);
    expect(new Set(covered.values())).toEqual(new Set([1]));
  });
});
