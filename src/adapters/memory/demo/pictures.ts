import { encodePng } from './png.js';

const width = 192;
const height = 108;

/** A load chart: quiet for a while, then at its limit. */
export function loadChart(): Uint8Array<ArrayBuffer> {
  const load = (column: number): number => (column < 14 ? 16 + ((column * 7) % 13) : 62 + ((column * 11) % 21));
  return encodePng({
    width,
    height,
    palette: [
      [255, 255, 255],
      [226, 230, 236],
      [64, 128, 214],
      [214, 72, 62],
    ],
    colourAt(x, y) {
      const bar = Math.floor((x - 12) / 7);
      const inBar = x >= 12 && x < 180 && (x - 12) % 7 < 5;
      if (inBar && y < 98 && y >= 98 - load(bar)) return bar < 14 ? 2 : 3;
      return y % 22 === 10 || x === 10 ? 1 : 0;
    },
  });
}

const lines = [
  { top: 34, from: 68, to: 160 },
  { top: 44, from: 68, to: 132 },
  { top: 66, from: 24, to: 168 },
  { top: 74, from: 24, to: 150 },
  { top: 82, from: 24, to: 110 },
];

/** A browser window that warns of a certificate: a red triangle over grey lines. */
export function certificateWarning(): Uint8Array<ArrayBuffer> {
  return encodePng({
    width,
    height,
    palette: [
      [255, 255, 255],
      [232, 234, 238],
      [198, 40, 40],
      [150, 156, 166],
    ],
    colourAt(x, y) {
      if (y < 16) return x > 40 && x < 176 && y > 4 && y < 12 ? 0 : 1;
      const inTriangle = y >= 28 && y < 56 && Math.abs(x - 40) <= (y - 28) * 0.6;
      const inMark = Math.abs(x - 40) <= 1 && ((y > 36 && y < 48) || (y > 50 && y < 53));
      if (inTriangle) return inMark ? 0 : 2;
      return lines.some(({ top, from, to }) => y >= top && y < top + 4 && x >= from && x < to) ? 3 : 0;
    },
  });
}
