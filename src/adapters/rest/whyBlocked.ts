/** Milliseconds between two looks at why an address cannot be reached. */
const pause = 30_000;

/**
 * Tells why the browser lets no request to an address through, once and on the console, where that can be known.
 *
 * - An `http:` address on an `https:` page is mixed content (W3C Mixed Content).
 * - An address of another origin that answers a request which nobody may read (`no-cors`) is there, so its answers lack the
 *   headers that let this page read them (Fetch standard, CORS).
 */
export function createWhyBlocked(request: typeof fetch): (address: string) => Promise<void> {
  let isTold = false;
  let lookedAt = -pause;

  const tell = (why: string) => {
    isTold = true;
    console.error(`Ticketdock: ${why}`);
  };

  return async (address) => {
    const { origin, protocol, hostname } = new URL(address, location.href);
    if (isTold || origin === location.origin || performance.now() - lookedAt < pause) return;
    lookedAt = performance.now();
    if (protocol === 'http:' && location.protocol === 'https:' && !/^(localhost|127\.0\.0\.1|\[::1])$/.test(hostname)) {
      return tell(`${origin} is http:, and a page of https: may not ask it. Serve the support API by https:.`);
    }
    await request(address, { mode: 'no-cors', credentials: 'omit', cache: 'no-store' });
    tell(
      `${origin} answers, but does not let a page of ${location.origin} read it (CORS). Name this origin in the ` +
        'allowedOrigins of createTicketHandler, or serve the support API from the same origin.',
    );
  };
}
