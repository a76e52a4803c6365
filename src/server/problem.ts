import { TicketError, type TicketErrorCode } from '../core/errors.js';
import type { Problem } from '../core/schemas/problem.js';

interface Kind {
  status: number;
  title: string;
}

const kinds: Readonly<Record<TicketErrorCode, Kind>> = {
  unauthorized: { status: 401, title: 'Not signed in' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  invalid: { status: 422, title: 'Not valid' },
  rate_limited: { status: 429, title: 'Too many requests' },
  conflict: { status: 409, title: 'In conflict with the present state' },
  too_large: { status: 413, title: 'Too large' },
  unsupported_media: { status: 415, title: 'Not an accepted type' },
  not_applied: { status: 409, title: 'Not applied' },
  partial: { status: 502, title: 'Done in part' },
  malformed: { status: 502, title: 'The backend gave an unreadable answer' },
  timeout: { status: 504, title: 'The backend did not answer in time' },
  unavailable: { status: 503, title: 'The backend cannot be reached' },
  network: { status: 503, title: 'The backend cannot be reached' },
  aborted: { status: 503, title: 'The request was given up' },
  unknown: { status: 500, title: 'Something went wrong' },
};

/** Seconds to wait when the adapter does not say. */
const usualWait: Readonly<Record<number, number>> = { 429: 30, 503: 5 };

/** A failure of the request itself, with the status that HTTP has for it. */
export class HttpError extends TicketError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: TicketErrorCode,
    title: string,
    { fields, headers = {} }: { fields?: Record<string, string>; headers?: Record<string, string> } = {},
  ) {
    super(code, title, fields && { fields });
    this.status = status;
    this.headers = headers;
  }
}

/**
 * The answer that stands for an error: its code and why each field was refused, never its message or cause,
 * which were written for developers and may name what is behind the server.
 */
export function problemResponse(error: TicketError): Response {
  const { status, title } = kindOf(error);
  // To a client these two would mean its own line, which is fine.
  const code = error.code === 'network' || error.code === 'aborted' ? 'unavailable' : error.code;
  const fields = status < 500 ? error.fields : undefined;
  const problem: Problem = { type: 'about:blank', title, status, code, ...(fields && { errors: fields }) };
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  const wait = error.retryAfter ?? usualWait[status];
  if (wait !== undefined) headers.set('retry-after', String(Math.max(0, Math.ceil(wait))));
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  if (error instanceof HttpError) for (const [name, value] of Object.entries(error.headers)) headers.set(name, value);
  return new Response(JSON.stringify(problem), { status, headers });
}

function kindOf(error: TicketError): Kind {
  if (error instanceof HttpError) return { status: error.status, title: error.message };
  // One key, two contents: the request is wrong, whatever the state of the ticket.
  if (error.code === 'conflict' && error.fields?.['clientRef'] !== undefined)
    return { status: 422, title: 'The key was used for something else' };
  return kinds[error.code];
}
