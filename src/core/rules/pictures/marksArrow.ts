import type { Point } from './marks.js';

/**
 * The outline of an arrow, in pixels: a shaft that widens into its head. A short arrow has a smaller head, so that it is
 * still an arrow.
 *
 * @param unit How wide the shaft is at the head.
 */
export function arrowOutline(from: Point, to: Point, unit: number): Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const head = Math.min(unit * 5, length * 0.6);
  const scale = head / 4;
  const at = (back: number, aside: number): Point => ({
    x: to.x - along.x * back - along.y * aside,
    y: to.y - along.y * back + along.x * aside,
  });
  const tail = scale / 3;
  return [
    at(0, 0),
    at(head, scale * 1.7),
    at(head * 0.85, scale / 2),
    at(length, tail),
    at(length, -tail),
    at(head * 0.85, -scale / 2),
    at(head, -scale * 1.7),
  ];
}
