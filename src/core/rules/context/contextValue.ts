import { scrubAddress } from './scrubAddress.js';

/** Characters of one detail: more is a log, and belongs into a file. */
const longest = 500;

/** A value as it may be sent: on one line, without what could open something, not endless. */
export function contextValue(value: string): string {
  const line = scrubAddress(value.slice(0, longest * 4))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
