import { orientationBlock, readOrientation } from './orientation.js';
import { turned, type PictureParts } from './pictureParts.js';
import { bigEndian, letters } from './readBytes.js';

const startOfScan = 0xda;
const endOfImage = 0xd9;

/** Kept as it is: what is needed to draw it in its true colours. Everything else that an application may add goes. */
const isNeeded = (marker: number, bytes: Uint8Array, at: number) => {
  if (marker === 0xe2) return letters(bytes, at + 4, 12) === 'ICC_PROFILE\0';
  if (marker === 0xee) return letters(bytes, at + 4, 5) === 'Adobe';
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe;
};

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/**
 * Walks the segments of a JPEG (ITU-T T.81, annex B). What comes after its end goes, too: phones append a film or a second
 * picture there, with a place and a time of their own.
 */
export function readJpeg(bytes: Uint8Array<ArrayBuffer>): PictureParts | null {
  const kept: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 2)];
  let [width, height, orientation] = [0, 0, 1];
  let isWhole = true;
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0 || marker === 0xff) {
      // Between two segments nothing is drawn: browsers look for the next marker, and so do we.
      const next = bytes.indexOf(0xff, at + 1);
      if (next < 0) break;
      at = next;
      continue;
    }
    if (marker === endOfImage || isAlone(marker)) {
      kept.push(bytes.subarray(at, at + 2));
      if (marker === endOfImage) break;
      at += 2;
      continue;
    }
    const length = bigEndian(bytes, at + 2, 2);
    if (length < 2) {
      isWhole = false;
      break;
    }
    const next = marker === startOfScan ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    const segment = bytes.subarray(at, next);
    if (isFrame(marker)) {
      // One that lies gives a small size first and a huge one later.
      height = Math.max(height, bigEndian(segment, 5, 2));
      width = Math.max(width, bigEndian(segment, 7, 2));
    }
    if (marker === 0xe0 && letters(segment, 4, 5) === 'JFIF\0') kept.push(withoutThumbnail(segment));
    else if (marker === 0xe1 && letters(segment, 4, 6) === 'Exif\0\0') {
      orientation = readOrientation(segment.subarray(10));
      if (orientation > 1) kept.push(exifSegment(orientation));
    } else if (isNeeded(marker, bytes, at)) kept.push(segment);
    at = next;
  }
  if (width === 0 || height === 0) return null;
  return { ...turned({ width, height }, orientation), isAnimated: false, clean: isWhole ? kept : null };
}

/** Where the next marker stands: coded data has a zero after each 0xff of its own, or a restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const after = bytes[at + 1] ?? 0;
    if (after !== 0 && after !== 0xff && !(after >= 0xd0 && after <= 0xd7)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}

/** JFIF's head may carry a small picture of what was there before somebody cut or covered it. */
function withoutThumbnail(segment: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (segment.length <= 18) return segment;
  const head = segment.slice(0, 18);
  head.set([0, 16], 2);
  head.set([0, 0], 16);
  return head;
}

function exifSegment(orientation: number): Uint8Array<ArrayBuffer> {
  const block = orientationBlock(orientation);
  return new Uint8Array([0xff, 0xe1, 0, block.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...block]);
}
