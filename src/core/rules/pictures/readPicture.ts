import type { PictureParts } from './pictureParts.js';
import { readBmp } from './readBmp.js';
import { readGif } from './readGif.js';
import { readHeif } from './readHeif.js';
import { readJpeg } from './readJpeg.js';
import { readPng } from './readPng.js';
import { readWebp } from './readWebp.js';

const readers: Readonly<Record<string, (bytes: Uint8Array<ArrayBuffer>) => PictureParts | null>> = {
  'image/png': readPng,
  'image/jpeg': readJpeg,
  'image/gif': readGif,
  'image/webp': readWebp,
  'image/avif': readHeif,
  'image/heic': readHeif,
  'image/bmp': readBmp,
};

/**
 * Reads a picture without decoding it: its size, and the same picture without what tells where, when and with what it was
 * made (EXIF, GPS, XMP, IPTC, comments, thumbnails, what stands after its end). No pixel changes; its orientation and its
 * colour profile stay. Linear in the length; never throws, whatever the file says of itself.
 *
 * @param bytes The whole file; of a part only the size can be told.
 * @param mediaType What {@link sniffMedia} says it is.
 * @returns `null` when it is no picture that we can read.
 *
 * @example
 * readPicture(photo, 'image/jpeg'); // { width: 4000, height: 3000, isAnimated: false, clean: [...] }
 */
export function readPicture(bytes: Uint8Array<ArrayBuffer>, mediaType: string): PictureParts | null {
  return readers[mediaType]?.(bytes) ?? null;
}
