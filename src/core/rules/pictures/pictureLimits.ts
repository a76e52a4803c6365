import type { PictureSize } from './pictureParts.js';

/** Pixels of a picture that a phone can still decode: 4 bytes each. */
const mostPixels = 40_000_000;

/** Pixels of one side: what browsers can draw. */
const mostSide = 16_384;

/** Beyond these a smaller copy shows staff the same, and arrives sooner. */
const largeBytes = 4_000_000;
const largePixels = 4096 * 4096;

/** Pixels of a smaller copy: a large screen, so that words in it can still be read. */
const copyPixels = 2560 * 1707;

/** Whether it must not be decoded here: a file of some kB can ask for gigabytes of memory. */
export function hasTooManyPixels({ width, height }: PictureSize): boolean {
  return width > mostSide || height > mostSide || width * height > mostPixels;
}

/** Whether a smaller copy would do as well. */
export function isLargePicture({ width, height }: PictureSize, bytes: number): boolean {
  return bytes > largeBytes || width * height > largePixels;
}

/**
 * The size of a smaller copy, of the same shape. Measured by its pixels and not by a side: a screenshot of a whole long page
 * keeps its width, and its words can still be read.
 *
 * @example
 * copySize({ width: 6000, height: 4000 }); // { width: 2560, height: 1707 }
 */
export function copySize(size: PictureSize): PictureSize {
  const scale = Math.sqrt(copyPixels / (size.width * size.height));
  return smallerSize(size, Math.round(Math.max(size.width, size.height) * scale));
}

/**
 * A size of the same shape whose longer side is `side` at most.
 *
 * @example
 * smallerSize({ width: 800, height: 600 }, 400); // { width: 400, height: 300 }
 */
export function smallerSize({ width, height }: PictureSize, side = 2560): PictureSize {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
