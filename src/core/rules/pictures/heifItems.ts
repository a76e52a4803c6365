import type { Box } from './heifBoxes.js';
import { heifBoxes } from './heifBoxes.js';
import { bigEndian, letters } from './readBytes.js';

/**
 * Where EXIF, XMP and other items that are no pictures stand in an AVIF or HEIC file (ISO/IEC 14496-12, 8.11.3 and 8.11.6).
 *
 * @returns `null` when they cannot be found, or the file says of them what cannot be true.
 */
export function metadataExtents(bytes: Uint8Array, inMeta: readonly Box[]): Box[] | null {
  const infos = inMeta.find(({ type }) => type === 'iinf');
  const places = inMeta.find(({ type }) => type === 'iloc');
  if (!infos || !places) return null;
  const types = metadataItems(bytes, infos);
  if (types.size === 0) return [];
  const extents = locate(
    bytes,
    places,
    inMeta.find(({ type }) => type === 'idat'),
    types,
  );
  const found = new Set(extents?.map(({ item }) => item));
  // Nothing is overwritten twice over: a file of many items that are all of it would take for ever.
  const sum = extents?.reduce((total, { from, to }) => total + to - from, 0) ?? Infinity;
  return extents && found.size === types.size && sum <= bytes.length ? extents : null;
}

/** The items that are EXIF, or of a type by name, as XMP is. */
function metadataItems(bytes: Uint8Array, { from, to }: Box): Map<number, string> {
  const countLength = bytes[from] === 0 ? 2 : 4;
  const items = new Map<number, string>();
  for (const { type, from: at } of heifBoxes(bytes, from + 4 + countLength, to)) {
    const version = bytes[at] ?? 0;
    if (type !== 'infe' || version < 2) continue;
    const idLength = version === 2 ? 2 : 4;
    const kind = letters(bytes, at + 4 + idLength + 2, 4);
    if (kind === 'Exif' || kind === 'mime' || kind === 'uri ') items.set(bigEndian(bytes, at + 4, idLength), kind);
  }
  return items;
}

interface Extent extends Box {
  item: number;
}

function locate(bytes: Uint8Array, { from, to }: Box, idat: Box | undefined, types: Map<number, string>) {
  const version = bytes[from] ?? 0;
  const [offsetLength, lengthLength] = nibbles(bytes[from + 4]);
  const [baseLength, lowNibble] = nibbles(bytes[from + 5]);
  const indexLength = version === 0 ? 0 : lowNibble;
  const idLength = version < 2 ? 2 : 4;
  const extentLength = indexLength + offsetLength + lengthLength;
  // Without a length an item is the whole file; without both its entries take no room, and a short file has billions.
  if (offsetLength === 0 || lengthLength === 0) return null;
  const extents: Extent[] = [];
  let at = from + 6 + idLength;
  while (at < to) {
    const item = bigEndian(bytes, at, idLength);
    at += idLength;
    const method = version === 0 ? 0 : bigEndian(bytes, at, 2) & 15;
    at += (version === 0 ? 0 : 2) + 2;
    const base = bigEndian(bytes, at, baseLength);
    at += baseLength;
    const count = bigEndian(bytes, at, 2);
    at += 2;
    const type = types.get(item);
    if (type !== undefined) {
      if (method > 1 || (method === 1 && !idat) || at + count * extentLength > to) return null;
      const origin = base + (method === 1 ? (idat?.from ?? 0) : 0);
      for (let index = 0; index < count; index += 1) {
        const place = at + index * extentLength + indexLength;
        const start = origin + bigEndian(bytes, place, offsetLength);
        const end = start + bigEndian(bytes, place + offsetLength, lengthLength);
        if (end === start || end > bytes.length) return null;
        extents.push({ item, type, from: start, to: end });
      }
    }
    at += count * extentLength;
  }
  return extents;
}

const nibbles = (byte = 0): [number, number] => [byte >> 4, byte & 15];
