import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** The same bytes, no faster than so many a second. */
export function throttle(bytes: Readable, perSecond: number): Readable {
  const step = Math.max(1, Math.floor(perSecond / 20));
  async function* drip() {
    for await (const part of bytes) {
      const chunk = part as Buffer;
      for (let at = 0; at < chunk.length; at += step) {
        const piece = chunk.subarray(at, at + step);
        await sleep((piece.length / perSecond) * 1000);
        yield piece;
      }
    }
  }
  return Readable.from(drip(), { objectMode: false });
}
