import * as z from 'zod/mini';
import { TicketError, ticketErrorCodes, type TicketErrorCode } from '../../core/errors.js';
import { problemSchema, type Problem } from '../../core/schemas/problem.js';
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

/** Whether the server sent us elsewhere: to its sign-in page, since the contract never redirects. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

/** The error that an answer stands for: by its problem document, else by its status. */
export async function readRefusal(response: Response): Promise<TicketError> {
  if (isRedirect(response))
    return new TicketError('unauthorized', 'The server redirects, probably to its sign-in page');
  const { status, headers } = response;
  const problem = await readProblem(response);
  const retryAfter = readRetryAfter(headers);
  return new TicketError(codeOf(status, problem?.code), `${status} ${problem?.title ?? response.statusText}`.trim(), {
    ...(problem?.errors && { fields: problem.errors }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

async function readProblem(response: Response): Promise<Problem | undefined> {
  try {
    const read = z.safeParse(problemSchema, await response.json());
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function codeOf(status: number, named: string | undefined): TicketErrorCode {
  const code = ticketErrorCodes.find((known) => known === named);
  // These two are about our own line, which just carried an answer: it is the server's backend that failed.
  if (code === 'network' || code === 'aborted') return 'unavailable';
  return code ?? codeByStatus[status] ?? (status >= 500 ? 'unavailable' : 'unknown');
}
