import type { Area, Point } from './marks.js';
import type { PictureSize } from './pictureParts.js';

/** From a place in the picture to the place in the part of it that is on screen, 0 to 1. */
export function toView({ x, y }: Point, view: Area): Point {
  return { x: (x - view.x) / view.width, y: (y - view.y) / view.height };
}

/** The other way round; a place beside the part on screen comes to its edge. */
export function fromView({ x, y }: Point, view: Area): Point {
  return { x: view.x + within(x) * view.width, y: view.y + within(y) * view.height };
}

/** What two areas have in common; `null` when that is nothing. */
export function overlap(one: Area, other: Area): Area | null {
  const x = Math.max(one.x, other.x);
  const y = Math.max(one.y, other.y);
  const width = Math.min(one.x + one.width, other.x + other.width) - x;
  const height = Math.min(one.y + one.height, other.y + other.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Whether any of it is to be seen; a line has no width, and still is. */
export function touches(one: Area, other: Area): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  );
}

/** A crop on whole pixels, at least one: what is shown is what is saved. */
export function cropPixels(area: Area, { width, height }: PictureSize): Area {
  const x = Math.min(Math.round(area.x * width), width - 1);
  const y = Math.min(Math.round(area.y * height), height - 1);
  return {
    x,
    y,
    width: Math.max(1, Math.round((area.x + area.width) * width) - x),
    height: Math.max(1, Math.round((area.y + area.height) * height) - y),
  };
}

/** Every pixel that an area touches, even by a hair: nothing of a secret looks out at the edge. */
export function touchedPixels(area: Area, { width, height }: PictureSize): Area {
  const x = Math.max(0, Math.floor(area.x * width));
  const y = Math.max(0, Math.floor(area.y * height));
  return {
    x,
    y,
    width: Math.min(width, Math.ceil((area.x + area.width) * width)) - x,
    height: Math.min(height, Math.ceil((area.y + area.height) * height)) - y,
  };
}

/** Pixels as parts of the whole. */
export function asParts({ x, y, width, height }: Area, size: PictureSize): Area {
  return { x: x / size.width, y: y / size.height, width: width / size.width, height: height / size.height };
}

/** The largest size of this shape that fits. */
export function fitInto(shape: PictureSize, room: PictureSize): PictureSize {
  const scale = Math.min(room.width / shape.width, room.height / shape.height);
  return { width: Math.max(1, shape.width * scale), height: Math.max(1, shape.height * scale) };
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part));
}
