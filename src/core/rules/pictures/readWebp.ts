import { orientationBlock, readOrientation } from './orientation.js';
import { turned, type PictureParts } from './pictureParts.js';
import { letters, littleEndian } from './readBytes.js';

const needed = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Bits of the head's flags (RFC 9649, 2.7). */
const flags = { animation: 0x02, xmp: 0x04, exif: 0x08 };

/** Walks the chunks of a WebP (RFC 9649). */
export function readWebp(bytes: Uint8Array<ArrayBuffer>): PictureParts | null {
  const end = Math.min(bytes.length, 8 + littleEndian(bytes, 4, 4));
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let [width, height, orientation, flagsNow] = [0, 0, 1, 0];
  for (let at = 12; at + 8 <= end;) {
    const type = letters(bytes, at, 4);
    const length = littleEndian(bytes, at + 4, 4);
    const chunk = bytes.subarray(at, Math.min(end, at + 8 + length + (length % 2)));
    const size = sizeOf(type, chunk);
    width = Math.max(width, size.width);
    height = Math.max(height, size.height);
    if (type === 'EXIF') {
      // Some writers begin with JPEG's "Exif\0\0".
      orientation = readOrientation(chunk.subarray(letters(chunk, 8, 4) === 'Exif' ? 14 : 8));
    }
    if (type === 'VP8X') flagsNow = chunk[8] ?? 0;
    if (needed.has(type)) kept.push(chunk);
    at += chunk.length;
  }
  if (width === 0 || height === 0) return null;
  if (orientation > 1) kept.push(exifChunk(orientation));
  const clean = kept.map((chunk) => (letters(chunk, 0, 4) === 'VP8X' ? withFlags(chunk, orientation > 1) : chunk));
  return {
    ...turned({ width, height }, orientation),
    isAnimated: (flagsNow & flags.animation) !== 0,
    clean: [head(clean), ...clean],
  };
}

function sizeOf(type: string, chunk: Uint8Array): { width: number; height: number } {
  if (type === 'VP8X') return { width: 1 + littleEndian(chunk, 12, 3), height: 1 + littleEndian(chunk, 15, 3) };
  if (type === 'VP8 ')
    return { width: littleEndian(chunk, 14, 2) & 0x3fff, height: littleEndian(chunk, 16, 2) & 0x3fff };
  if (type !== 'VP8L') return { width: 0, height: 0 };
  const bits = littleEndian(chunk, 9, 4);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

function withFlags(chunk: Uint8Array<ArrayBuffer>, hasExif: boolean): Uint8Array<ArrayBuffer> {
  const copy = chunk.slice();
  copy[8] = ((copy[8] ?? 0) & ~(flags.exif | flags.xmp)) | (hasExif ? flags.exif : 0);
  return copy;
}

function exifChunk(orientation: number): Uint8Array<ArrayBuffer> {
  const block = orientationBlock(orientation);
  return new Uint8Array([0x45, 0x58, 0x49, 0x46, block.length, 0, 0, 0, ...block]);
}

function head(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50]);
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 4);
  new DataView(bytes.buffer).setUint32(4, length, true);
  return bytes;
}
