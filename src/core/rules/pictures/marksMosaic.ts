import type { Area } from './marks.js';
import type { PictureSize } from './pictureParts.js';

/**
 * How a part of a picture is made unreadable.
 *
 * A blur as programs for photos have it is no way to hide a secret: it is a sum of neighbouring pixels, all of them still
 * in there, and can be turned back nearly whole (deconvolution). A fine mosaic is not enough either: who knows the typeface
 * draws every possible text, puts the same mosaic over it and compares. So here next to nothing is left to compare:
 * at most 8 cells one way and 2 the other, each at least as large as a few letters; of each only its mean, of that only a quarter
 * beside three of the whole part, and of that one of 5 steps a channel. What looks like a mosaic to the eye is a pattern
 * that has nothing to do with what was there.
 */
export interface MosaicGrid {
  columns: number;
  rows: number;
}

/** Sums of the pixels of each cell: red, green, blue, and how much of it was opaque. */
export interface MosaicSums extends MosaicGrid, PictureSize {
  sums: Float64Array;
}

export type Colour = readonly [red: number, green: number, blue: number];

/** Pixels: a cell is no smaller, however small the part is. */
const leastCell = 24;
const share = 0.25;
const step = 64;
/** Each way: what a cell is drawn with, so that it looks like a mosaic whatever was there. */
const tiles = 3;
const shade = 8;
/** On black and on white it must still be seen that something is hidden. */
const darkest = 56;
const lightest = 200;

/**
 * The cells of a part.
 *
 * @param part Pixels of the whole picture, whatever the scale it is drawn at: a preview shows the cells that are saved.
 */
export function mosaicGrid(part: PictureSize, picture: PictureSize): MosaicGrid {
  const longer = Math.max(part.width, part.height);
  const shorter = Math.min(part.width, part.height);
  // Pictures of a fine screen or a camera have larger letters: a cell is never less than a 64th of the picture.
  const cell = Math.max(leastCell, longer / 8, shorter / 2, Math.max(picture.width, picture.height) / 64);
  const count = (length: number) => Math.max(1, Math.floor(length / cell));
  return { columns: count(part.width), rows: count(part.height) };
}

export function startMosaic(part: PictureSize, { columns, rows }: MosaicGrid): MosaicSums {
  return { columns, rows, width: part.width, height: part.height, sums: new Float64Array(columns * rows * 4) };
}

/**
 * Adds lines of the part. By lines, because a large part at once would take as much memory as the picture again.
 *
 * @param pixels Red, green, blue and opacity of whole lines, as in `ImageData`.
 * @param top The line of the part that they begin with.
 */
export function addLines(mosaic: MosaicSums, pixels: ArrayLike<number>, top: number): void {
  const { columns, rows, width, height, sums } = mosaic;
  const lines = Math.floor(pixels.length / 4 / width);
  for (let line = 0; line < lines; line += 1) {
    const row = Math.min(rows - 1, Math.floor(((top + line) * rows) / height));
    for (let column = 0; column < columns; column += 1) {
      const cell = (row * columns + column) * 4;
      const end = Math.ceil(((column + 1) * width) / columns);
      for (let x = Math.ceil((column * width) / columns); x < end; x += 1) {
        const at = (line * width + x) * 4;
        const opacity = (pixels[at + 3] ?? 0) / 255;
        for (let channel = 0; channel < 3; channel += 1) {
          sums[cell + channel] = (sums[cell + channel] ?? 0) + (pixels[at + channel] ?? 0) * opacity;
        }
        sums[cell + 3] = (sums[cell + 3] ?? 0) + opacity;
      }
    }
  }
}

/** The opaque colours that cover the part, tile by tile, line by line. */
export function mosaicColours({ columns, rows, sums }: MosaicSums): Colour[] {
  const cells = Array.from({ length: columns * rows }, (_, cell) => sums.subarray(cell * 4, cell * 4 + 4));
  const whole = meanOf([0, 1, 2, 3].map((channel) => cells.reduce((sum, cell) => sum + (cell[channel] ?? 0), 0)));
  const rough = cells.map((cell) => {
    const mean = meanOf(cell, whole);
    const mixed = (channel: 0 | 1 | 2) => {
      const value = whole[channel] + (mean[channel] - whole[channel]) * share;
      return Math.max(darkest, Math.min(lightest, Math.round(value / step) * step));
    };
    return [mixed(0), mixed(1), mixed(2)] as const;
  });
  return Array.from({ length: rough.length * tiles * tiles }, (_, index) => {
    const x = index % (columns * tiles);
    const y = Math.floor(index / (columns * tiles));
    // A pattern that is the same over every secret.
    const lighter = (((x * 7 + y * 11 + x * y) % 5) - 2) * shade;
    const [red, green, blue] = rough[Math.floor(y / tiles) * columns + Math.floor(x / tiles)] ?? whole;
    return [red + lighter, green + lighter, blue + lighter];
  });
}

/** Where a tile stands: whole pixels, without a gap between two. */
export function tileArea({ columns, rows, width, height }: MosaicSums, index: number): Area {
  const across = columns * tiles;
  const down = rows * tiles;
  const column = index % across;
  const row = Math.floor(index / across);
  const x = Math.ceil((column * width) / across);
  const y = Math.ceil((row * height) / down);
  return {
    x,
    y,
    width: Math.ceil(((column + 1) * width) / across) - x,
    height: Math.ceil(((row + 1) * height) / down) - y,
  };
}

function meanOf(sums: ArrayLike<number>, empty: Colour = [128, 128, 128]): Colour {
  const weight = sums[3] ?? 0;
  if (weight === 0) return empty;
  return [(sums[0] ?? 0) / weight, (sums[1] ?? 0) / weight, (sums[2] ?? 0) / weight];
}
