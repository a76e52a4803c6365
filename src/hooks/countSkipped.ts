import type { Skip } from '../core/checkShape.js';
import type { Loading, SupportEvent } from './events.js';

/** A check of an answer that tells how many rows of it were left out. */
export type CountingCheck = <T>(
  operation: Loading,
  check: (answer: unknown, skip: Skip) => T,
) => (answer: unknown) => T;

/**
 * Tells the host of rows that an adapter answered and nobody could read: once, until it is another number of them. What is kept
 * live is loaded again and again, and the same broken row is no news.
 */
export function countSkipped(emit: (event: SupportEvent) => void): CountingCheck {
  const told = new Map<Loading, number>();
  return (operation, check) => (answer) => {
    let rows = 0;
    try {
      return check(answer, (more) => {
        rows += more;
      });
    } finally {
      if (rows > 0 && told.get(operation) !== rows) emit({ type: 'skipped', operation, rows });
      told.set(operation, rows);
    }
  };
}
