/** Of a token that says whose it is, a JWT with a `sub` (RFC 7519), that customer. Not verified: the backend does that. */
function subjectOf(token: string): string | undefined {
  try {
    const [, claims = ''] = token.split('.');
    const { sub } = JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/'))) as { sub?: unknown };
    return typeof sub === 'string' ? sub : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a token may be another customer's than the one before: what was shown for that one is not for this one.
 *
 * @param isWaiting The one before was refused, as it had ended. A token that does not say whose it is continues it then, for what
 *   was typed waits for it.
 */
export function isAnotherCustomer(before: string | null, now: string | null, isWaiting: boolean): boolean {
  if (before === null || now === null || before === now) return false;
  const [one, other] = [subjectOf(before), subjectOf(now)];
  return one !== undefined && other !== undefined ? one !== other : !isWaiting;
}
