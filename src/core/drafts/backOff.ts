/** How tries follow each other. Times in milliseconds. */
export interface Pace {
  /** Before the second try. Each further wait is twice as long. @default 1000 */
  first: number;
  /** No wait of our own is longer. @default 30_000 */
  longest: number;
  /** No wait that a backend asks for is longer. @default 60_000 */
  longestAsked: number;
  /** Tries until somebody has to press a button. @default 5 */
  tries: number;
}

export const usualPace: Pace = { first: 1000, longest: 30_000, longestAsked: 60_000, tries: 5 };

/**
 * Milliseconds until the next try: 1, 2, 4, 8 … 30 s, up to a quarter shorter so that many clients do not come back at once,
 * and never sooner than the backend asked for (`Retry-After`, RFC 9110, section 10.2.3).
 *
 * @param attempts Tries so far, at least one.
 * @param retryAfter Seconds that the backend asked for.
 * @param random From 0 to 1.
 *
 * @example
 * backOff(3, undefined, 0); // 4000
 */
export function backOff(attempts: number, retryAfter: number | undefined, random: number, pace = usualPace): number {
  const own = Math.min(pace.first * 2 ** Math.max(0, attempts - 1), pace.longest) * (1 - random / 4);
  return Math.max(own, Math.min((retryAfter ?? 0) * 1000, pace.longestAsked));
}
