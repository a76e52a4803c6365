/** Pictures written byte by byte: their heads are true, their pixels are not there. */

export const text = (value: string) => Array.from(value, (one) => one.charCodeAt(0));
export const big = (value: number, length: number) =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256);
const little = (value: number, length: number) => big(value, length).toReversed();
export const bytes = (...parts: readonly number[][]) => new Uint8Array(parts.flat());
/** As letters, so that a test can look for words in it. */
export const asText = (parts: readonly Uint8Array[] | null | undefined) =>
  (parts ?? []).map((part) => Array.from(part, (one) => String.fromCharCode(one)).join('')).join('');

/** An EXIF block with an orientation and a place: 55.7558 N, as a GPS directory. */
export function exif(orientation: number, isLittle = false): number[] {
  const write = isLittle ? little : big;
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...write(tag, 2),
    ...write(type, 2),
    ...write(count, 4),
    ...value,
  ];
  return [
    ...(isLittle ? [...text('II'), 42, 0] : [...text('MM'), 0, 42]),
    ...write(8, 4),
    ...write(2, 2),
    ...entry(0x0112, 3, 1, [...write(orientation, 2), 0, 0]),
    ...entry(0x8825, 4, 1, write(38, 4)),
    ...write(0, 4),
    ...write(1, 2),
    ...entry(1, 2, 2, [...text('N'), 0, 0, 0]),
    ...text('GPS 55.7558'),
  ];
}

export const segment = (marker: number, content: number[]) => [0xff, marker, ...big(content.length + 2, 2), ...content];
export const jpegFrame = (width: number, height: number) =>
  segment(0xc0, [8, ...big(height, 2), ...big(width, 2), 1, 1, 0x11, 0]);
const jpegScan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4];

/** @param before What stands before the frame; @param after what stands after the end. */
export function jpeg(width = 40, height = 30, before: number[] = [], after: number[] = []) {
  return bytes([0xff, 0xd8], before, jpegFrame(width, height), jpegScan, [0xff, 0xd9], after);
}

export const chunk = (type: string, content: number[] = []) => [
  ...big(content.length, 4),
  ...text(type),
  ...content,
  1,
  2,
  3,
  4,
];

export function png(width = 40, height = 30, before: number[] = [], after: number[] = []) {
  return bytes(
    text('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', [...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0]),
    before,
    chunk('IDAT', [9, 9, 9]),
    chunk('IEND'),
    after,
  );
}

/** A PNG of so many bytes, 60 at least. */
export const pngOf = (length: number) =>
  bytes(
    text('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', [...big(40, 4), ...big(30, 4), 8, 6, 0, 0, 0]),
    chunk(
      'IDAT',
      Array.from({ length: length - 57 }, () => 9),
    ),
    chunk('IEND'),
  );

export const riff = (type: string, content: number[]) => [
  ...text(type),
  ...little(content.length, 4),
  ...content,
  ...(content.length % 2 === 1 ? [0] : []),
];

export const webpHead = (width: number, height: number, flags: number) =>
  riff('VP8X', [flags, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)]);
export const webpPixels = (width: number, height: number) =>
  riff('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, ...little(width, 2), ...little(height, 2), 7, 7, 7]);

export function webp(...chunks: number[][]) {
  const content = chunks.flat();
  return bytes(text('RIFF'), little(content.length + 4, 4), text('WEBP'), content);
}

export const gifFrame = (width: number, height: number) => [
  0x2c,
  ...little(0, 4),
  ...little(width, 2),
  ...little(height, 2),
  0,
  2,
  2,
  0x4c,
  1,
  0,
];
export const gifExtension = (label: number, ...pieces: number[][]) => [
  0x21,
  label,
  ...pieces.flatMap((piece) => [piece.length, ...piece]),
  0,
];

export function gif(width: number, height: number, ...blocks: number[][]) {
  return bytes(text('GIF89a'), little(width, 2), little(height, 2), [0, 0, 0], blocks.flat(), [0x3b]);
}

export function bmp(width: number, height: number) {
  return bytes(
    text('BM'),
    little(60, 4),
    [0, 0, 0, 0],
    little(54, 4),
    little(40, 4),
    little(width, 4),
    little(height, 4),
    [...little(1, 2), ...little(24, 2), ...Array.from({ length: 24 }, () => 0)],
  );
}

export const box = (type: string, content: number[]) => [...big(content.length + 8, 4), ...text(type), ...content];
const full = (version: number) => [version, 0, 0, 0];

/** A HEIC or AVIF with a picture, an EXIF item and an XMP item. */
export function heif(
  brand: string,
  width: number,
  height: number,
  { properties = [] as number[], extra = [] as number[] } = {},
) {
  const exifItem = [0, 0, 0, 0, ...exif(1)];
  const xmpItem = text('<x:xmpmeta>GPSLatitude</x:xmpmeta>');
  const item = (id: number, type: string, more: number[] = []) =>
    box('infe', [...full(2), ...big(id, 2), 0, 0, ...text(type), 0, ...more]);
  const head = box('ftyp', [...text(brand), 0, 0, 0, 0, ...text('mif1'), ...text(brand)]);
  const meta = (start: number) => {
    const place = (id: number, at: number, length: number) => [
      ...big(id, 2),
      0,
      0,
      0,
      0,
      ...big(1, 2),
      ...big(at, 4),
      ...big(length, 4),
    ];
    return box('meta', [
      ...full(0),
      ...box('pitm', [...full(0), 0, 1]),
      ...box('iinf', [
        ...full(0),
        ...big(3, 2),
        ...item(1, 'hvc1'),
        ...item(2, 'Exif'),
        ...item(3, 'mime', [...text('application/rdf+xml'), 0]),
      ]),
      ...box('iloc', [
        ...full(1),
        0x44,
        0x00,
        ...big(3, 2),
        ...place(1, start, 4),
        ...place(2, start + 4, exifItem.length),
        ...place(3, start + 4 + exifItem.length, xmpItem.length),
      ]),
      ...box('iprp', box('ipco', [...box('ispe', [...full(0), ...big(width, 4), ...big(height, 4)]), ...properties])),
    ]);
  };
  const start = head.length + meta(0).length + 8;
  return bytes(head, meta(start), box('mdat', [...text('PIXL'), ...exifItem, ...xmpItem]), extra);
}
