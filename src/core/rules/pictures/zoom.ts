import type { Point } from './marks.js';
import type { PictureSize } from './pictureParts.js';

/** How a picture is looked at: how large, and where its middle lies from the middle of the window. Pixels. */
export interface Zoom {
  /** 1: a pixel of the picture is one of the screen. */
  scale: number;
  x: number;
  y: number;
}

/** The largest that a picture is shown: its pixels are blocks by then. */
const largest = 8;

/**
 * All of the picture, and no larger than it is.
 *
 * @example
 * fitted({ width: 1600, height: 800 }, { width: 400, height: 400 }); // { scale: 0.25, x: 0, y: 0 }
 */
export function fitted(picture: PictureSize, box: PictureSize): Zoom {
  const scale = Math.min(1, box.width / Math.max(1, picture.width), box.height / Math.max(1, picture.height));
  return { scale: scale > 0 ? scale : 1, x: 0, y: 0 };
}

/**
 * Zoomed to a scale, from all of the picture to its pixels; what lies at a place of the window stays there.
 *
 * @param at From the middle of the window. @default that middle
 */
export function zoomedTo(
  zoom: Zoom,
  scale: number,
  picture: PictureSize,
  box: PictureSize,
  at: Point = { x: 0, y: 0 },
): Zoom {
  const next = Math.min(largest, Math.max(fitted(picture, box).scale, scale));
  const ratio = next / zoom.scale;
  const moved = { scale: next, x: at.x - (at.x - zoom.x) * ratio, y: at.y - (at.y - zoom.y) * ratio };
  return kept(moved, picture, box);
}

/** Moved, as far as there is something to be seen. */
export function movedBy(zoom: Zoom, by: Point, picture: PictureSize, box: PictureSize): Zoom {
  return kept({ ...zoom, x: zoom.x + by.x, y: zoom.y + by.y }, picture, box);
}

/** By how much the picture is larger than the window, on each side. */
export function beyond({ scale }: Zoom, picture: PictureSize, box: PictureSize): Point {
  // A part of a pixel is nothing that anybody can move.
  const over = (size: number, room: number) => (size * scale - room > 1 ? (size * scale - room) / 2 : 0);
  return { x: over(picture.width, box.width), y: over(picture.height, box.height) };
}

function kept(zoom: Zoom, picture: PictureSize, box: PictureSize): Zoom {
  const most = beyond(zoom, picture, box);
  const within = (place: number, end: number) => Math.min(end, Math.max(-end, place)) || 0;
  return { scale: zoom.scale, x: within(zoom.x, most.x), y: within(zoom.y, most.y) };
}
