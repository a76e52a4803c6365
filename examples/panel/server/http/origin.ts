/**
 * Whether a request that changes something comes from our own pages. Browsers send `Origin` with every
 * one; a program that sends none has no cookies of ours unless it was given them.
 */
export function isOwnOrigin(request: Request, publicUrl: string): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return !['cross-site', 'same-site'].includes(request.headers.get('sec-fetch-site') ?? '');
  if (!URL.canParse(origin)) return false;
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return origin === new URL(publicUrl).origin || new URL(origin).host === host;
}
