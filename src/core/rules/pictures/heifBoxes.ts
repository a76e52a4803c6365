import { bigEndian, letters } from './readBytes.js';

/** A box of an ISO media file: where what it holds begins and ends. */
export interface Box {
  type: string;
  from: number;
  to: number;
}

/** The boxes that stand one after the other between two places (ISO/IEC 14496-12, 4.2). One that lies ends the list. */
export function heifBoxes(bytes: Uint8Array, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const short = bigEndian(bytes, at, 4);
    const head = short === 1 ? 16 : 8;
    // 0 means: to the end.
    const length = short === 0 ? to - at : short === 1 ? bigEndian(bytes, at + 8, 8) : short;
    if (length < head) break;
    const end = Math.min(to, at + length);
    boxes.push({ type: letters(bytes, at + 4, 4), from: at + head, to: end });
    at = end;
  }
  return boxes;
}
