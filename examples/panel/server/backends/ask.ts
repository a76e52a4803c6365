import { TicketError } from '../support/port.js';

/** How the panel itself speaks to a backend, apart from what is done for one customer. */
export interface Asking {
  /** Without a slash at the end. */
  url: string;
  headers: Record<string, string>;
  /** What the backend is called in an error. */
  name: string;
  fetch?: typeof fetch;
}

export interface Answer {
  status: number;
  /** `undefined`: it was no JSON. */
  body: unknown;
}

/** Milliseconds. */
const timeout = 15_000;

/**
 * Sends JSON and reads JSON.
 *
 * @throws {TicketError} `unavailable` when the backend is away or does not let the panel in.
 */
export async function ask(
  { url, headers, name, fetch: send = fetch }: Asking,
  path: string,
  { method = 'GET', body }: { method?: 'GET' | 'POST' | 'PUT'; body?: unknown } = {},
): Promise<Answer> {
  let answer: Answer;
  try {
    const response = await send(url + path, {
      method,
      headers: {
        accept: 'application/json',
        ...headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // A page to sign in at is no answer.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    const text = await response.text();
    answer = { status: response.status, body: parse(text) };
  } catch (cause) {
    throw new TicketError('unavailable', `${name} does not answer at ${url}`, { retryAfter: 5, cause });
  }
  const { status } = answer;
  if (status === 401 || (status >= 300 && status < 400))
    throw new TicketError('unavailable', `${name} does not let the panel in: its token or key is wrong`);
  if (status >= 500)
    throw new TicketError('unavailable', `${name} failed with ${status} at ${path}`, { retryAfter: 5 });
  return answer;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
