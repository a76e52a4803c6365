import { crc32, deflateSync } from 'node:zlib';

/** What the picture looks like from afar: a terminal, a page with an error, a chart. */
export type ScreenshotKind = 'terminal' | 'page' | 'chart';

type Colour = readonly [number, number, number];

interface Canvas {
  pixels: Buffer;
  fill(x: number, y: number, width: number, height: number, colour: Colour): void;
}

const width = 480;
const height = 300;

/** Draws a small PNG that could be a customer's screenshot. The same one for the same kind. */
export function drawScreenshot(kind: ScreenshotKind): Buffer {
  const canvas = createCanvas();
  drawings[kind](canvas);
  return encodePng(canvas.pixels);
}

const drawings: Record<ScreenshotKind, (canvas: Canvas) => void> = {
  terminal({ fill }) {
    fill(0, 0, width, height, [24, 26, 32]);
    fill(0, 0, width, 24, [58, 61, 70]);
    for (const [index, colour] of [
      [255, 95, 86],
      [255, 189, 46],
      [39, 201, 63],
    ].entries())
      fill(12 + index * 20, 7, 10, 10, colour as unknown as Colour);
    for (let line = 0; line < 13; line += 1) {
      const failed = line === 8 || line === 9;
      const length = 90 + ((line * 137) % 300);
      fill(16, 42 + line * 19, 26, 8, [80, 200, 120]);
      fill(50, 42 + line * 19, Math.min(length, 410), 8, failed ? [240, 90, 90] : [190, 195, 205]);
    }
  },
  page({ fill }) {
    fill(0, 0, width, height, [245, 246, 248]);
    fill(0, 0, width, 36, [222, 225, 230]);
    fill(70, 10, 330, 16, [255, 255, 255]);
    fill(90, 90, 300, 140, [255, 255, 255]);
    fill(90, 90, 300, 6, [214, 57, 57]);
    fill(120, 116, 150, 18, [60, 64, 72]);
    for (const [index, length] of [230, 215, 180].entries()) fill(120, 150 + index * 18, length, 8, [150, 155, 165]);
    fill(120, 208, 84, 4, [29, 78, 216]);
  },
  chart({ fill }) {
    fill(0, 0, width, height, [255, 255, 255]);
    for (let row = 0; row < 6; row += 1) fill(40, 30 + row * 44, 420, 1, [225, 228, 233]);
    for (let x = 0; x < 420; x += 3) {
      const peak = x > 230 && x < 330 ? 130 : 0;
      const value = 40 + Math.round(18 * Math.sin(x / 17) + 9 * Math.sin(x / 5)) + peak;
      fill(40 + x, 250 - value, 2, value, peak ? [214, 57, 57] : [72, 126, 214]);
    }
    fill(40, 250, 420, 2, [120, 124, 132]);
  },
};

function createCanvas(): Canvas {
  const pixels = Buffer.alloc(width * height * 3);
  return {
    pixels,
    fill(x, y, columns, rows, colour) {
      for (let row = y; row < Math.min(y + rows, height); row += 1)
        for (let column = x; column < Math.min(x + columns, width); column += 1)
          pixels.set(colour, (row * width + column) * 3);
    },
  };
}

/** A PNG of 8-bit RGB: signature, header, one block of packed rows, end. */
function encodePng(pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, row) => [
    Buffer.from([0]),
    pixels.subarray(row * width * 3, (row + 1) * width * 3),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(data.length, 0);
  typed.copy(framed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
