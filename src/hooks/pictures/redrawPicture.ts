import { nameFor } from '../../core/rules/pictures/fileKind.js';
import { smallerSize } from '../../core/rules/pictures/pictureLimits.js';
import type { RedrawOptions } from './pictureEntry.js';

/** Of a photo it cannot be seen. */
const quality = 0.86;

/** Bytes of a PNG that is kept however small a JPEG would be: the words in a screenshot stay sharp. */
const smallPng = 1_500_000;

/** Pixels beyond which some phones draw nothing at all, without a word. */
const mostDrawn = 16_777_216;

/** Parts of the wanted side: smaller and smaller until it fits. */
const steps = [1, 0.75, 0.5, 0.375, 0.25];

/** Draws it with the browser's canvas, which turns it upright. */
export async function redrawPicture(file: File, { side, maxBytes, takes }: RedrawOptions): Promise<File> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const kinds = kindsFor(file.type).filter(takes);
  const fit = async ([one, ...others]: readonly number[]): Promise<Blob> => {
    if (one === undefined) throw new Error('No copy is small enough.');
    const blob = await encode(draw(bitmap, one), kinds, maxBytes);
    return blob && blob.size <= maxBytes ? blob : fit(others);
  };
  try {
    if (!isCanvasTrue()) throw new Error('This browser gives no true pixels out.');
    const blob = await fit(steps.map((step) => Math.ceil(side * step)));
    return new File([blob], nameFor(file.name, blob.type), { type: blob.type });
  } finally {
    bitmap.close();
  }
}

/** What it may become, the best first. */
function kindsFor(type: string): string[] {
  if (type === 'image/png' || type === 'image/bmp') return ['image/png', 'image/jpeg'];
  return type === 'image/webp' ? ['image/webp', 'image/jpeg', 'image/png'] : ['image/jpeg', 'image/png'];
}

function draw(bitmap: ImageBitmap, side: number) {
  const mostSide = Math.max(bitmap.width, bitmap.height) * Math.sqrt(mostDrawn / (bitmap.width * bitmap.height));
  const { width, height } = smallerSize(bitmap, Math.min(side, Math.floor(mostSide)));
  const drawing = newCanvas(width, height);
  drawing.context.imageSmoothingQuality = 'high';
  drawing.context.drawImage(bitmap, 0, 0, width, height);
  return drawing;
}

/** The first kind that is small enough, else the smallest of all. */
async function encode(
  drawing: ReturnType<typeof newCanvas>,
  [kind, ...others]: readonly string[],
  maxBytes: number,
): Promise<Blob | null> {
  if (kind === undefined) return null;
  const { canvas, context } = drawing;
  if (kind === 'image/jpeg') {
    // It knows no transparency, and would put black there.
    context.globalCompositeOperation = 'destination-over';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  const written = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, kind, quality));
  // A browser that cannot write a kind writes another.
  const blob = written?.type === kind ? written : null;
  if (blob && blob.size <= maxBytes && (kind !== 'image/png' || blob.size <= smallPng)) return blob;
  const other = await encode(drawing, others, maxBytes);
  return blob && other ? (other.size < blob.size ? other : blob) : (blob ?? other);
}

/** Some browsers protect from tracking and put noise in place of pixels: nobody wants to send that. */
function isCanvasTrue(): boolean {
  const { context } = newCanvas(2, 1);
  context.fillStyle = '#102030';
  context.fillRect(0, 0, 2, 1);
  const [red, green, blue] = context.getImageData(1, 0, 1, 1).data;
  return red === 0x10 && green === 0x20 && blue === 0x30;
}

function newCanvas(width: number, height: number) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  return { canvas, context };
}
