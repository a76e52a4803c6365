import { isTicketError, TicketError } from '../../core/errors.js';
import { createKeys, type Keys } from '../../transport/createKeys.js';
import { isRedirect, refusalOf } from '../../transport/refusalOf.js';
import { startDeadline } from '../../transport/startDeadline.js';

export interface RtSessionOptions {
  /** Where RT is, e.g. `https://rt.example`. */
  baseUrl: string;
  login: string;
  password: string;
  /** Milliseconds signing in may take. @default 15000 */
  timeout?: number;
  /** @default globalThis.fetch */
  fetch?: typeof fetch;
}

/** A customer signed in at RT. Keep it as long as they are signed in at the host, and share it among requests. */
export interface RtSession {
  /** The cookies of the session, for the adapter. */
  readonly cookies: Keys;
  /** Signs out. From then on everything is refused as `unauthorized`. */
  end(): Promise<void>;
}

/**
 * Signs a customer in at RT: when the first request needs it, and again when RT has forgotten the session, once for
 * however many requests were refused together.
 *
 * @example
 * const session = createRtSession({ baseUrl: 'https://rt.example', login: 'anna', password });
 * const adapter = createRtAdapter({ baseUrl: 'https://rt.example', customer: { login: 'anna' }, auth: session });
 */
export function createRtSession(options: RtSessionOptions): RtSession {
  const { login, password, timeout = 15_000, fetch: request = fetch } = options;
  const base = options.baseUrl.replace(/\/+$/, '');
  let signedIn: Promise<string> | undefined;
  let ended = false;

  async function send(path: string, init: RequestInit): Promise<Response> {
    const deadline = startDeadline(timeout);
    try {
      return await deadline.race(request(base + path, { ...init, redirect: 'manual', signal: deadline.signal }));
    } catch (cause) {
      if (isTicketError(cause)) throw cause;
      throw new TicketError('network', 'Signing in at RT did not get through', { cause });
    } finally {
      deadline.end();
    }
  }

  async function signIn(): Promise<string> {
    const body = new URLSearchParams({ user: login, pass: password, next: 'home' });
    const response = await send('/NoAuth/Login.html', { method: 'POST', body });
    // A wrong password brings the form once more, as 200 and with a cookie too: only who is in is sent on.
    if (response.ok) throw new TicketError('unauthorized', 'RT does not know this password');
    if (!isRedirect(response)) throw refusalOf(response);
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (cookie.length === 0) throw new TicketError('unauthorized', 'Signing in at RT led elsewhere');
    return cookie.join('; ');
  }

  const cookies = createKeys(({ refresh }) => {
    if (ended) return null;
    if (refresh || !signedIn) {
      const attempt = signIn();
      signedIn = attempt;
      attempt.catch(() => {
        if (signedIn === attempt) signedIn = undefined;
      });
    }
    return signedIn ?? null;
  });

  return {
    cookies,
    async end() {
      ended = true;
      const cookie = await signedIn?.catch(() => undefined);
      signedIn = undefined;
      if (cookie) await send('/NoAuth/Logout.html', { headers: { cookie } });
    },
  };
}
