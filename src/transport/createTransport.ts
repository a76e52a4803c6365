import { isTicketError, TicketError, toTicketError } from '../core/errors.js';
import { timeForBytes } from '../core/timeForBytes.js';
import { createKeys, type GetKey, type Pass } from './createKeys.js';
import { refusalOf } from './refusalOf.js';
import { startDeadline, type Deadline } from './startDeadline.js';

/** One request. */
export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the base address, encoded. */
  path: string;
  /** A list stands for a name that comes several times. */
  query?: Record<string, string | number | boolean | readonly string[] | undefined>;
  headers?: Record<string, string | undefined>;
  body?: string | Blob | FormData;
  signal?: AbortSignal | undefined;
  /** Milliseconds. @default the transport's, and what the body takes on a slow line */
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

export interface TransportOptions {
  /** What the path of every call is appended to. */
  baseUrl: string;
  /** Milliseconds without an answer after which a call is given up. @default 15000 */
  timeout?: number | undefined;
  /** @default globalThis.fetch */
  fetch?: typeof fetch | undefined;
  /** As in `fetch`. @default 'same-origin' */
  credentials?: RequestCredentials | undefined;
  /** Further headers of every request. */
  headers?: Record<string, string> | (() => Record<string, string>) | undefined;
  /** What opens the backend, when requests must carry it. Asked before every request. */
  getKey?: GetKey | undefined;
  /** The headers that carry a key. @default `Authorization: Bearer <key>` */
  authorize?(key: string): Record<string, string>;
  /** The error that an answer stands for. @default by its status */
  readRefusal?(response: Response): TicketError | Promise<TicketError>;
}

export interface Transport {
  /** Milliseconds. */
  timeout: number;
  /**
   * Sends the call and reads the answer while its deadline lasts. A refused key is renewed and the call
   * repeated, once. Rejects with a `TicketError` whatever happens.
   *
   * @param exchange How to send, when not by `fetch`.
   */
  send<T>(
    call: Call,
    read: (response: Response, deadline: Deadline) => Promise<T>,
    exchange?: (outgoing: Outgoing, deadline: Deadline) => Promise<Response>,
  ): Promise<T>;
}

/** What every adapter over HTTP sends its requests by: addresses, keys, deadlines, refusals. */
export function createTransport(options: TransportOptions): Transport {
  const { credentials = 'same-origin', timeout = 15_000, headers: further = {}, getKey } = options;
  const { authorize = bearer, readRefusal = refusalOf } = options;
  const base = options.baseUrl.replace(/\/+$/, '');
  const keys = getKey && createKeys(getKey);
  const request = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args));

  function outgoingOf(call: Call, pass: Pass | undefined): Outgoing {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(call.query ?? {})) {
      for (const one of [value ?? []].flat()) query.append(name, String(one));
    }
    const headers = new Headers({ accept: 'application/json' });
    const all = { ...(typeof further === 'function' ? further() : further), ...call.headers };
    const opening = pass && authorize(pass.key);
    for (const [name, value] of Object.entries({ ...all, ...opening }))
      if (value !== undefined) headers.set(name, value);
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
      const deadline = startDeadline(call.timeout ?? timeout + timeForBytes(sizeOf(call.body)), call.signal);

      async function attempt(pass: Pass | undefined) {
        deadline.signal.throwIfAborted();
        const response = await exchange(outgoingOf(call, pass), deadline);
        if (!response.ok) throw await readRefusal(response);
        return read(response, deadline);
      }

      async function attemptTwice() {
        deadline.signal.throwIfAborted();
        const pass = await keys?.current();
        try {
          return await attempt(pass);
        } catch (error) {
          const refused = isTicketError(error) && error.code === 'unauthorized';
          if (!refused || !keys || !pass) throw error;
          return attempt(await keys.renew(pass));
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

function sizeOf(body: Call['body'] = ''): number {
  if (body instanceof Blob) return body.size;
  if (typeof body === 'string') return body.length;
  let bytes = 0;
  body.forEach((part) => (bytes += part instanceof Blob ? part.size : part.length));
  return bytes;
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
