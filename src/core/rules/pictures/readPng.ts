import { orientationBlock, readOrientation } from './orientation.js';
import { turned, type PictureParts } from './pictureParts.js';
import { bigEndian, letters } from './readBytes.js';

/** What draws the picture in its true colours, and its frames. Texts, times, EXIF and what programs add of their own go. */
const needed = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/**
 * Walks the chunks of a PNG (W3C PNG, third edition, 5.3). What comes after its end goes, too: an editor that saves a cropped
 * picture over a larger one may have left the rest of that there.
 */
export function readPng(bytes: Uint8Array<ArrayBuffer>): PictureParts | null {
  if (letters(bytes, 12, 4) !== 'IHDR') return null;
  const size = { width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4) };
  const kept: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 8)];
  let isAnimated = false;
  let orientation = 1;
  let at = 8;
  while (at < bytes.length) {
    const type = letters(bytes, at + 4, 4);
    const chunk = bytes.subarray(at, at + 12 + bigEndian(bytes, at, 4));
    if (type === 'acTL') isAnimated = true;
    if (type === 'eXIf') {
      orientation = readOrientation(chunk.subarray(8));
      if (orientation > 1) kept.splice(2, 0, exifChunk(orientation));
    }
    if (needed.has(type)) kept.push(chunk);
    if (type === 'IEND') break;
    at += chunk.length;
  }
  if (size.width === 0 || size.height === 0) return null;
  return { ...turned(size, orientation), isAnimated, clean: kept };
}

function exifChunk(orientation: number): Uint8Array<ArrayBuffer> {
  const block = orientationBlock(orientation);
  const typed = [0x65, 0x58, 0x49, 0x66, ...block];
  const sum = checksum(typed);
  return new Uint8Array([
    0,
    0,
    0,
    block.length,
    ...typed,
    sum >>> 24,
    (sum >>> 16) & 255,
    (sum >>> 8) & 255,
    sum & 255,
  ]);
}

/** CRC-32 as in annex D, without a table: it is for three dozen bytes. */
function checksum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
