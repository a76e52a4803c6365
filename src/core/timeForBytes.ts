/** Bytes a second that the slowest line is thought to carry. */
const slowest = 16 * 1024;

/** Milliseconds that so many bytes may take, where nothing tells how far they are. */
export function timeForBytes(bytes: number): number {
  return Math.floor(bytes / slowest) * 1000;
}
