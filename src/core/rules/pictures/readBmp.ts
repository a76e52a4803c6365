import type { PictureParts } from './pictureParts.js';
import { littleEndian } from './readBytes.js';

/** A BMP has no place for what tells where it was made; its height is negative when it is written from the top. */
export function readBmp(bytes: Uint8Array<ArrayBuffer>): PictureParts | null {
  const isOld = littleEndian(bytes, 14, 4) === 12;
  const read = (at: number) => (isOld ? littleEndian(bytes, at, 2) : Math.abs(littleEndian(bytes, at, 4) | 0));
  const size = isOld ? { width: read(18), height: read(20) } : { width: read(18), height: read(22) };
  return size.width === 0 || size.height === 0 ? null : { ...size, isAnimated: false, clean: [bytes] };
}
