import { TicketError, type TicketErrorCode, type TicketErrorOptions } from '../core/errors.js';
import { readRetryAfter } from './readRetryAfter.js';

const codeByStatus: Readonly<Record<number, TicketErrorCode>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_applied',
  406: 'not_applied',
  407: 'network',
  408: 'timeout',
  409: 'conflict',
  410: 'not_found',
  412: 'conflict',
  413: 'too_large',
  415: 'unsupported_media',
  422: 'invalid',
  425: 'unavailable',
  429: 'rate_limited',
  501: 'not_applied',
  504: 'timeout',
  511: 'network',
};

/** What the body of a refusal says, when an adapter can read it. */
export interface Said {
  code?: TicketErrorCode | undefined;
  /** For developers. */
  title?: string | undefined;
  fields?: Record<string, string> | undefined;
}

/** The error that an answer other than 2xx stands for: by what it says, else by its status. */
export function refusalOf(response: Response, said: Said = {}): TicketError {
  const { status, headers, statusText } = response;
  // No backend of ours redirects: this is the way to its sign-in page.
  if (isRedirect(response))
    return new TicketError('unauthorized', 'The server redirects, probably to its sign-in page');
  const code = said.code ?? codeByStatus[status] ?? (status >= 500 ? 'unavailable' : 'unknown');
  const retryAfter = readRetryAfter(headers);
  const options: TicketErrorOptions = {
    ...(said.fields && { fields: said.fields }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
  return new TicketError(code, `${status} ${said.title ?? statusText}`.trim(), options);
}

export function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}
