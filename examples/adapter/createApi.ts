import { TicketError } from 'ticketdock/server';
import * as z from 'zod/mini';
import { refusalOf } from './errors.js';
import { envelopeShape } from './shapes.js';

export interface ApiOptions {
  /** Where the helpdesk is, without a slash at the end. */
  baseUrl: string;
  /** The customer's own key. It stays on the server. */
  key: string;
  /** Milliseconds after which a call is given up. @default 15000 */
  timeout?: number;
}

interface Call {
  /** Sent by POST; without it the call only reads. */
  body?: object;
  signal?: AbortSignal;
}

/** Asks the helpdesk as one customer. Whatever can go wrong becomes a `TicketError` here, and nowhere else. */
export function createApi({ baseUrl, key, timeout = 15_000 }: ApiOptions) {
  return async <T>(shape: z.ZodMiniType<T>, path: string, call: Call = {}): Promise<T> => {
    const { status, text } = await exchange(path, call);
    if (status >= 300 && status < 400) throw new TicketError('unauthorized', 'Sent to the sign-in page');
    if (status >= 500) throw new TicketError('unavailable', `The helpdesk answered ${status}`);
    const answer = read(envelopeShape, parseJson(text));
    if (!answer.ok) throw refusalOf(answer.error);
    return read(shape, answer.data);
  };

  async function exchange(path: string, { body, signal }: Call): Promise<{ status: number; text: string }> {
    const deadline = AbortSignal.timeout(timeout);
    try {
      const response = await fetch(baseUrl + path, {
        headers: { 'x-key': key, 'content-type': 'application/json' },
        ...(body && { method: 'POST', body: JSON.stringify(body) }),
        // Followed, it would be the sign-in page: a 200.
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      return { status: response.status, text: await response.text() };
    } catch (cause) {
      if (signal?.aborted) throw new TicketError('aborted', 'Given up by who asked', { cause });
      throw new TicketError(deadline.aborted ? 'timeout' : 'network', 'No answer of the helpdesk', { cause });
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What has another shape never reaches a view. */
function read<T>(shape: z.ZodMiniType<T>, value: unknown): T {
  const { data, error } = z.safeParse(shape, value);
  if (error) throw new TicketError('malformed', z.prettifyError(error), { cause: error });
  return data;
}
