import { bigEndian, littleEndian } from './readBytes.js';

const tag = 0x0112;

/**
 * The orientation, 1 to 8, out of an EXIF block, which is a TIFF file (CIPA DC-008, 4.6.2). 1 when it says nothing, or
 * nothing that can be true.
 *
 * @param tiff From its `II` or `MM` on.
 */
export function readOrientation(tiff: Uint8Array): number {
  const read = tiff[0] === 0x49 ? littleEndian : bigEndian;
  const directory = read(tiff, 4, 4);
  const count = Math.min(read(tiff, directory, 2), Math.floor(tiff.length / 12));
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * 12;
    if (read(tiff, at, 2) !== tag) continue;
    const value = read(tiff, at + 8, 2);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** The smallest EXIF block that says an orientation and nothing else: big-endian, one directory of one entry, a short. */
export function orientationBlock(orientation: number): Uint8Array<ArrayBuffer> {
  const block = new Uint8Array(26);
  block.set([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, tag >> 8, tag & 255, 0, 3, 0, 0, 0, 1, 0, orientation]);
  return block;
}
