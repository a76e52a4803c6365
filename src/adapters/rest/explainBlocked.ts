/** Milliseconds between two looks at why an address cannot be reached. */
const pause = 30_000;

/**
 * A `fetch` that tells the developer of a page, once and on the console, why the browser lets no request through, where that can
 * be known: a browser says the same of a blocked request as of a lost line. What people are told stays the same plain sentence.
 *
 * - An `http:` address on an `https:` page is mixed content (W3C Mixed Content).
 * - An address of another origin that answers a request which nobody may read (`no-cors`) is there, so its answers lack the
 *   headers that let this page read them (Fetch standard, CORS).
 */
export function explainBlocked(request: typeof fetch): typeof fetch {
  let isTold = false;
  let lookedAt = -pause;

  const tell = (why: string) => {
    isTold = true;
    console.error(`Ticketdock: ${why}`);
  };

  async function explain(address: string): Promise<void> {
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
  }

  return async (input, init) => {
    try {
      return await request(input, init);
    } catch (thrown) {
      // Only a browser blocks, and only a string says what was asked for without being read.
      if (thrown instanceof TypeError && typeof input === 'string' && typeof location !== 'undefined') {
        // Nobody answers: it is no blocked request, and there is nothing to tell.
        explain(input).catch(() => undefined);
      }
      throw thrown;
    }
  };
}
