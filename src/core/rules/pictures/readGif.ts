import type { PictureParts } from './pictureParts.js';
import { letters, littleEndian } from './readBytes.js';

const [extension, image, trailer] = [0x21, 0x2c, 0x3b];
const [application, control] = [0xff, 0xf9];

/** How often it repeats, and its colours. */
const neededApplications = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);

/** Walks the blocks of a GIF (GIF89a, 17 to 27). Comments, XMP and what comes after its end go. */
export function readGif(bytes: Uint8Array<ArrayBuffer>): PictureParts | null {
  const afterHead = 13 + tableLength(bytes[10] ?? 0);
  const kept: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, afterHead)];
  let [width, height] = [littleEndian(bytes, 6, 2), littleEndian(bytes, 8, 2)];
  let frames = 0;
  let isWhole = true;
  for (let at = afterHead; at < bytes.length;) {
    const kind = bytes[at];
    if (kind === trailer) {
      kept.push(bytes.subarray(at, at + 1));
      break;
    }
    if (kind !== extension && kind !== image) {
      isWhole = false;
      break;
    }
    const data = kind === extension ? at + 2 : at + 11 + tableLength(bytes[at + 9] ?? 0);
    const block = bytes.subarray(at, endOfData(bytes, data));
    if (kind === image) {
      frames += 1;
      width = Math.max(width, littleEndian(block, 1, 2) + littleEndian(block, 5, 2));
      height = Math.max(height, littleEndian(block, 3, 2) + littleEndian(block, 7, 2));
    }
    if (kind === image || isNeeded(block)) kept.push(block);
    at += block.length;
  }
  if (width === 0 || height === 0) return null;
  return { width, height, isAnimated: frames > 1, clean: isWhole ? kept : null };
}

const isNeeded = (block: Uint8Array) =>
  block[1] === control || (block[1] === application && neededApplications.has(letters(block, 3, 11)));

/** Bytes of a table of colours, as its flags say. */
const tableLength = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Data comes in pieces of at most 255 bytes, each after its length; an empty one ends it. */
function endOfData(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) at += 1 + length;
  return Math.min(bytes.length, at + 1);
}
