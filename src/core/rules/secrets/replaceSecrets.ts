import type { Secret } from './findSecrets.js';

/** A change of a text in one piece, and what it consists of. */
export interface Replacement {
  start: number;
  end: number;
  /** What stands there then. */
  text: string;
  /** What took the place of what, in the order it stands in. */
  swaps: readonly Swap[];
}

interface Swap {
  marker: string;
  secret: string;
}

/**
 * Puts markers in the place of secrets, by one change from the first to the last of them: one press is one step to undo.
 *
 * @param markerOf What is to stand there instead of a secret that was written so.
 * @returns `undefined` without secrets.
 */
export function replaceSecrets(
  text: string,
  secrets: readonly Secret[],
  markerOf: (secret: Secret, written: string) => string,
): Replacement | undefined {
  const start = secrets[0]?.start;
  const end = secrets.at(-1)?.end;
  if (start === undefined || end === undefined) return undefined;
  const swaps: Swap[] = [];
  let changed = '';
  let at = start;
  for (const place of secrets) {
    const secret = text.slice(place.start, place.end);
    const marker = markerOf(place, secret);
    changed += text.slice(at, place.start) + marker;
    at = place.end;
    swaps.push({ marker, secret });
  }
  return { start, end, text: changed, swaps };
}

/** Takes a replacement back in a text that may have been written on since: each marker that is still there. */
export function restoreSecrets(text: string, { swaps }: Pick<Replacement, 'swaps'>): string {
  let restored = '';
  let at = 0;
  for (const { marker, secret } of swaps) {
    const place = text.indexOf(marker, at);
    if (place < 0) continue;
    restored += text.slice(at, place) + secret;
    at = place + marker.length;
  }
  return restored + text.slice(at);
}
