import type { Area, Mark } from '../../../core/rules/pictures/marks.js';
import { toView } from '../../../core/rules/pictures/marksView.js';
import type { PictureSize } from '../../../core/rules/pictures/pictureParts.js';

/** The ends of a mark in pixels of what shows a part of the picture. */
export function onScreen({ from, to }: Mark, view: Area, { width, height }: PictureSize): Pick<Mark, 'from' | 'to'> {
  const place = (point: Mark['from']) => {
    const { x, y } = toView(point, view);
    return { x: x * width, y: y * height };
  };
  return { from: place(from), to: place(to) };
}
