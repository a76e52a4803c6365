import type { PictureSize } from './pictureParts.js';

/** Pixels of a picture that a phone can still decode: 4 bytes each. */
const mostPixels = 40_000_000;

/** Pixels of one side: what browsers can draw. */
const mostSide = 16_384;

/** Beyond these a smaller copy shows staff the same, and arrives sooner. */
const largeBytes = 4_000_000;
const largeSide = 4096;

/** Pixels of the longer side of a smaller copy: a screen's width, so that words in it can still be read. */
export const copySide = 2560;

/** Whether it must not be decoded here: a file of some kB can ask for gigabytes of memory. */
export function hasTooManyPixels({ width, height }: PictureSize): boolean {
  return width > mostSide || height > mostSide || width * height > mostPixels;
}

/** Whether a smaller copy would do as well. */
export function isLargePicture({ width, height }: PictureSize, bytes: number): boolean {
  return bytes > largeBytes || Math.max(width, height) > largeSide;
}

/**
 * The size of a smaller copy, of the same shape.
 *
 * @example
 * smallerSize({ width: 6000, height: 4000 }); // { width: 2560, height: 1707 }
 */
export function smallerSize({ width, height }: PictureSize, side: number = copySide): PictureSize {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
