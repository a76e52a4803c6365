import { isTicketError, TicketError, toTicketError } from '../../core/errors.js';
import { startDeadline, type Deadline } from './startDeadline.js';
import type { RestAdapterOptions } from './options.js';
import { readRefusal } from './readRefusal.js';
import { createTokens, type Pass } from './createTokens.js';

/** One request of the contract. */
export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base address, encoded. */
  path: string;
  query?: Record<string, string | number | boolean | undefined>;
  /** Sent as `Idempotency-Key`. */
  clientRef?: string;
  headers?: Record<string, string>;
  body?: string | Blob | FormData;
  signal?: AbortSignal | undefined;
  /** Milliseconds, when the call needs another time than the adapter's. */
  timeout?: number;
}

/** A request as it goes out. */
export interface Outgoing {
  url: string;
  method: string;
  headers: Headers;
  body: string | Blob | FormData | undefined;
  credentials: RequestCredentials;
}

export interface Transport {
  timeout: number;
  /**
   * Sends the call and reads the answer while its deadline lasts. A refused token is renewed and the call
   * repeated, once.
   *
   * @param exchange How to send, when not by `fetch`.
   */
  send<T>(
    call: Call,
    read: (response: Response, deadline: Deadline) => Promise<T>,
    exchange?: (outgoing: Outgoing, deadline: Deadline) => Promise<Response>,
  ): Promise<T>;
}

export function createTransport(options: RestAdapterOptions): Transport {
  const { credentials = 'same-origin', timeout = 15_000, getToken, headers: further = {} } = options;
  const base = options.baseUrl.replace(/\/+$/, '');
  const tokens = getToken && createTokens(getToken);
  const request = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args));

  function outgoingOf(call: Call, pass: Pass | undefined): Outgoing {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(call.query ?? {})) {
      if (value !== undefined) query.set(name, String(value));
    }
    const headers = new Headers({
      accept: 'application/json',
      ...(typeof further === 'function' ? further() : further),
      ...call.headers,
    });
    if (call.clientRef !== undefined) headers.set('idempotency-key', call.clientRef);
    if (pass) headers.set('authorization', `Bearer ${pass.token}`);
    const url = [base + call.path, query.toString()].filter(Boolean).join('?');
    return { url, method: call.method ?? 'GET', headers, body: call.body, credentials };
  }

  async function byFetch({ url, body, ...init }: Outgoing, { signal }: Deadline): Promise<Response> {
    try {
      return await request(url, { ...init, ...(body !== undefined && { body }), redirect: 'manual', signal });
    } catch (cause) {
      throw new TicketError('network', 'The request did not get through', { cause });
    }
  }

  return {
    timeout,
    async send(call, read, exchange = byFetch) {
      const deadline = startDeadline(call.timeout ?? timeout, call.signal);

      async function attempt(pass: Pass | undefined) {
        deadline.signal.throwIfAborted();
        const response = await exchange(outgoingOf(call, pass), deadline);
        if (!response.ok) throw await readRefusal(response);
        return read(response, deadline);
      }

      async function attemptTwice() {
        deadline.signal.throwIfAborted();
        const pass = await tokens?.current();
        try {
          return await attempt(pass);
        } catch (error) {
          const refused = isTicketError(error) && error.code === 'unauthorized';
          if (!refused || !tokens || !pass) throw error;
          return attempt(await tokens.renew(pass));
        }
      }

      try {
        return await deadline.race(attemptTwice());
      } catch (thrown) {
        throw toTicketError(deadline.signal.aborted ? deadline.signal.reason : thrown);
      } finally {
        deadline.end();
      }
    },
  };
}
