import type { PictureSize } from '../../../core/rules/pictures/pictureParts.js';
import { smallerSize } from '../../../core/rules/pictures/pictureLimits.js';

/** Up to here the decoded picture is kept as it is: 4 bytes a pixel, a screen of 4K. */
const keptPixels = 8_400_000;

export interface OpenPicture {
  /** Pixels of the whole picture, upright. */
  size: PictureSize;
  /** To draw on the screen; for a very large picture a smaller copy. */
  preview: ImageBitmap;
  /** The whole one, to be closed after use by whom it is not {@link preview} for. */
  whole: () => Promise<ImageBitmap>;
  close: () => void;
}

/**
 * Decodes a picture beside the page, which stays usable.
 *
 * @throws When the browser cannot decode it.
 */
export async function openPicture(file: File): Promise<OpenPicture> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  const isKept = width * height <= keptPixels;
  const preview = isKept ? bitmap : await smallerCopy(bitmap);
  return {
    size: { width, height },
    preview,
    whole: async () => (isKept ? preview : createImageBitmap(file)),
    close: () => preview.close(),
  };
}

async function smallerCopy(bitmap: ImageBitmap): Promise<ImageBitmap> {
  try {
    const { width, height } = smallerSize(bitmap);
    return await createImageBitmap(bitmap, { resizeWidth: width, resizeHeight: height, resizeQuality: 'medium' });
  } finally {
    bitmap.close();
  }
}
