/**
 * Whether a statement failed for a value in it, SQLSTATE class 22: a NUL in a text, half a number, a day before all time. They
 * come out of filters and cursors, which anybody can write by hand.
 */
export function isWrongValue(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^22...$/.test(error.code);
}
