import { croppedArea, type Mark } from '../../../core/rules/pictures/marks.js';
import { editedName, editedType } from '../../../core/rules/pictures/marksFile.js';
import { asParts, cropPixels } from '../../../core/rules/pictures/marksView.js';
import { drawPicture } from './drawPicture.js';
import type { OpenPicture } from './openPicture.js';

/** Of what cannot be written without loss: high enough that small letters stay sharp. */
const quality = 0.92;

/**
 * A new file with the marks in its pixels, drawn from the original at its full size. What is cropped away or hidden is not
 * in it, and neither is what the original said beside its pixels.
 *
 * @throws When the browser cannot draw or write a picture of this size.
 */
export async function savePicture(picture: OpenPicture, file: File, marks: readonly Mark[]): Promise<File> {
  const { size } = picture;
  const pixels = cropPixels(croppedArea(marks), size);
  const canvas = document.createElement('canvas');
  canvas.width = pixels.width;
  canvas.height = pixels.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || !isAlive(context)) throw new Error('The browser cannot draw a picture of this size');
  const source = await picture.whole();
  try {
    drawPicture(context, { source, size, marks, view: asParts(pixels, size) });
  } finally {
    if (source !== picture.preview) source.close();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, editedType(file.type), quality));
  // Browsers that hold on to canvases run out of memory for them.
  canvas.width = 0;
  if (!blob) throw new Error('The browser cannot write a picture of this size');
  // A browser that cannot write the type writes another one.
  return new File([blob], editedName(file.name, blob.type), { type: blob.type });
}

/** A canvas beyond what the browser can hold takes everything and keeps nothing: the file would be empty. */
function isAlive(context: CanvasRenderingContext2D): boolean {
  context.fillRect(0, 0, 1, 1);
  return context.getImageData(0, 0, 1, 1).data[3] === 255;
}
