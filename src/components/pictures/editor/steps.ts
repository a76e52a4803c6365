import type { Point } from '../../../core/rules/pictures/marks.js';

/** By the arrow on the key: left is left in every language, as it is in the picture. */
export const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** A part of what is on screen: a hundredth, or a tenth. */
export function stepOf({ x, y }: Point, isLarge: boolean): Point {
  const step = isLarge ? 0.1 : 0.01;
  return { x: x * step, y: y * step };
}
