import { heifBoxes, type Box } from './heifBoxes.js';
import { metadataExtents } from './heifItems.js';
import { orientationBlock } from './orientation.js';
import { turned, type PictureParts } from './pictureParts.js';
import { bigEndian } from './readBytes.js';

/** Boxes at the top that draw the picture or stand empty. Others are a maker's own: a film of the moment, a text. */
const neededAtTop = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip', 'pdin', 'sidx', 'moov', 'moof']);

/**
 * Reads AVIF and HEIC (ISO/IEC 23008-12). Everything in them is found by its place in the file, so nothing can be cut out
 * without moving the rest: what tells where it was made is overwritten where it stands.
 */
export function readHeif(bytes: Uint8Array<ArrayBuffer>): PictureParts | null {
  const top = heifBoxes(bytes, 0, bytes.length);
  const meta = top.find(({ type }) => type === 'meta');
  if (!meta) return null;
  const inMeta = heifBoxes(bytes, meta.from + 4, meta.to);
  const properties = inside(bytes, inside(bytes, inMeta, 'iprp'), 'ipco');
  let [width, height] = [0, 0];
  for (const { from } of properties.filter(({ type }) => type === 'ispe')) {
    width = Math.max(width, bigEndian(bytes, from + 4, 4));
    height = Math.max(height, bigEndian(bytes, from + 8, 4));
  }
  if (width === 0 || height === 0) return null;
  const isOnItsSide = properties.some(({ type, from }) => type === 'irot' && ((bytes[from] ?? 0) & 1) === 1);
  const isAnimated = top.some(({ type }) => type === 'moov');
  const size = turned({ width, height }, isOnItsSide ? 6 : 1);
  return { ...size, isAnimated, clean: isAnimated ? null : overwrite(bytes, top, inMeta) };
}

function inside(bytes: Uint8Array, boxes: readonly Box[], type: string): Box[] {
  const box = boxes.find((candidate) => candidate.type === type);
  return box ? heifBoxes(bytes, box.from, box.to) : [];
}

function overwrite(bytes: Uint8Array<ArrayBuffer>, top: readonly Box[], inMeta: readonly Box[]) {
  const extents = metadataExtents(bytes, inMeta);
  const foreign = top.filter(({ type }) => !neededAtTop.has(type));
  if (!extents) return null;
  if (extents.length === 0 && foreign.length === 0) return [bytes];
  const copy = bytes.slice();
  for (const { from, to } of [...extents, ...foreign]) copy.fill(0, from, to);
  for (const { from, to, type } of extents) {
    // An EXIF block without any entry, as programs open them that are told of one.
    const empty = [0, 0, 0, 0, ...orientationBlock(1).subarray(0, 8), 0, 0, 0, 0, 0, 0];
    if (type === 'Exif' && to - from >= empty.length) copy.set(empty, from);
  }
  return [copy];
}
