import type { Area } from '../../../core/rules/pictures/marks.js';
import {
  addLines,
  mosaicColours,
  startMosaic,
  tileArea,
  type MosaicGrid,
} from '../../../core/rules/pictures/marksMosaic.js';

/** Lines that are read at once: a large part would take as much memory as the picture again. */
const linesAtOnce = 256;

/** Puts a mosaic in the place of pixels: they are gone from the canvas, and from what is saved of it. */
export function hidePart(context: CanvasRenderingContext2D, part: Area, grid: MosaicGrid): void {
  const mosaic = startMosaic(part, grid);
  for (let top = 0; top < part.height; top += linesAtOnce) {
    const lines = Math.min(linesAtOnce, part.height - top);
    addLines(mosaic, context.getImageData(part.x, part.y + top, part.width, lines).data, top);
  }
  // What was transparent must not show the outline of what was not.
  context.clearRect(part.x, part.y, part.width, part.height);
  for (const [index, [red, green, blue]] of mosaicColours(mosaic).entries()) {
    const tile = tileArea(mosaic, index);
    context.fillStyle = `rgb(${red} ${green} ${blue})`;
    context.fillRect(part.x + tile.x, part.y + tile.y, tile.width, tile.height);
  }
}
