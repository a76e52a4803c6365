import { arrowOutline } from '../../../core/rules/pictures/marksArrow.js';
import { areaOf, type Area, type Mark } from '../../../core/rules/pictures/marks.js';
import { mosaicGrid } from '../../../core/rules/pictures/marksMosaic.js';
import { overlap, toView, touchedPixels } from '../../../core/rules/pictures/marksView.js';
import type { PictureSize } from '../../../core/rules/pictures/pictureParts.js';
import { hidePart } from './hidePart.js';
import { onScreen } from './onScreen.js';

export interface Drawing {
  /** The picture, whole or as a smaller copy. */
  source: ImageBitmap;
  /** Pixels of the whole picture. */
  size: PictureSize;
  marks: readonly Mark[];
  /** The part of the picture that fills the canvas. */
  view: Area;
}

/** The same in every theme: it is drawn on somebody's picture, not on the page. */
const red = '#e0241b';
const white = '#fff';

/** Fills a canvas with a part of the picture and its marks: on the screen and for the file alike. */
export function drawPicture(context: CanvasRenderingContext2D, { source, size, marks, view }: Drawing): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    source,
    view.x * source.width,
    view.y * source.height,
    view.width * source.width,
    view.height * source.height,
    0,
    0,
    width,
    height,
  );
  // What is hidden is hidden before anything is drawn over it.
  for (const mark of marks) if (mark.kind === 'blur') blur(context, mark, view, size);
  const unit = Math.max(2, Math.max(width, height) / 200);
  for (const mark of marks) {
    context.beginPath();
    const { from, to } = onScreen(mark, view, { width, height });
    if (mark.kind === 'arrow') {
      for (const { x, y } of arrowOutline(from, to, unit)) context.lineTo(x, y);
      context.closePath();
      outline(context, white, unit);
      context.fillStyle = red;
      context.fill();
    } else if (mark.kind === 'box') {
      const area = areaOf({ from, to });
      context.rect(area.x, area.y, area.width, area.height);
      outline(context, white, unit * 1.8);
      outline(context, red, unit);
    }
  }
}

function blur(context: CanvasRenderingContext2D, mark: Mark, view: Area, size: PictureSize): void {
  const seen = overlap(areaOf(mark), view);
  if (!seen) return;
  const grid = mosaicGrid(touchedPixels(seen, size), size);
  const from = toView(seen, view);
  const part = touchedPixels({ ...seen, ...from, ...relative(seen, view) }, context.canvas);
  if (part.width > 0 && part.height > 0) hidePart(context, part, grid);
}

function relative(area: Area, view: Area): PictureSize {
  return { width: area.width / view.width, height: area.height / view.height };
}

function outline(context: CanvasRenderingContext2D, colour: string, width: number): void {
  context.lineJoin = 'round';
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}
