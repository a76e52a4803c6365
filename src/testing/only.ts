/** Thrown when a case cannot be run on this backend. */
export class Skipped extends Error {}

/** Skips the case unless the condition holds. */
export function only(condition: unknown, otherwise: string): asserts condition {
  if (!condition) throw new Skipped(otherwise);
}
