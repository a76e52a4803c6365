import { HttpError } from './problem.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a page of another site makes a browser send in a customer's name. In this order:
 *
 * 1. Reading is let through: what others may read is for CORS to say.
 * 2. `Sec-Fetch-Site: same-origin`, which only a browser can set, is our own page, behind whatever proxy.
 * 3. With an `Origin`, it must be the server's own or an allowed one. `null` never is.
 * 4. Without both headers it is no browser: every browser since 2020 sends `Origin` when it writes. It may pass if
 *    nothing in it could have been added by a browser on its own: no cookie, no Basic, Digest or Negotiate
 *    sign-in. A server that replays cookies has to send `Origin`.
 */
export function checkOrigin(request: Request, allowedOrigins: ReadonlySet<string>): void {
  if (safe.has(request.method)) return;
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  if (site === 'same-origin') return;
  if (origin !== null) {
    if (allowedOrigins.has(origin)) return;
    // Where the browser says what it is, a look-alike of the server's name is not enough.
    if (site === null && origin === new URL(request.url).origin) return;
  } else if (site === null && !isAmbient(request.headers)) return;
  throw new HttpError(403, 'forbidden', 'Not from this origin');
}

/** Whether the request carries what a browser adds by itself. */
function isAmbient(headers: Headers): boolean {
  return headers.has('cookie') || /^(basic|digest|negotiate|ntlm)\b/i.test(headers.get('authorization') ?? '');
}
