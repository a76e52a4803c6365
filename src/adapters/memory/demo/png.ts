/** A picture of a few colours, pixel by pixel. */
export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue of each colour. */
  palette: readonly (readonly [number, number, number])[];
  /** The number of the colour at a point. */
  colourAt(x: number, y: number): number;
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

/** Encodes a picture as PNG, uncompressed: it is small, and this needs no library. */
export function encodePng({ width, height, palette, colourAt }: Picture): Uint8Array<ArrayBuffer> {
  const header = [...uint32(width), ...uint32(height), 8, 3, 0, 0, 0];
  const pixels: number[] = [];
  for (let y = 0; y < height; y += 1) {
    // Each line begins with its filter: none.
    pixels.push(0);
    for (let x = 0; x < width; x += 1) pixels.push(colourAt(x, y));
  }
  return new Uint8Array([
    ...signature,
    ...chunk('IHDR', header),
    ...chunk('PLTE', palette.flat()),
    ...chunk('IDAT', stored(pixels)),
    ...chunk('IEND', []),
  ]);
}

/** Wraps bytes as a zlib stream of stored blocks. */
function stored(bytes: readonly number[]): number[] {
  const longest = 65_535;
  const out = [0x78, 0x01];
  for (let from = 0; from < bytes.length; from += longest) {
    const block = bytes.slice(from, from + longest);
    const last = from + longest >= bytes.length ? 1 : 0;
    const size = block.length;
    out.push(last, size & 255, size >> 8, ~size & 255, (~size >> 8) & 255);
    for (const byte of block) out.push(byte);
  }
  out.push(...uint32(adler32(bytes)));
  return out;
}

function chunk(name: string, data: readonly number[]): number[] {
  const body = [...new TextEncoder().encode(name), ...data];
  return [...uint32(data.length), ...body, ...uint32(crc32(body))];
}

function uint32(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}

function crc32(bytes: readonly number[]): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function adler32(bytes: readonly number[]): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}
