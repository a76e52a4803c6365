import * as z from 'zod/mini';
import { ticketErrorCodes, type TicketError, type TicketErrorCode } from '../../core/errors.js';
import { problemSchema, type Problem } from '../../core/schemas/problem.js';
import { isRedirect, refusalOf } from '../../transport/refusalOf.js';

/** The error that an answer stands for: by its problem document, else by its status. */
export async function readRefusal(response: Response): Promise<TicketError> {
  const problem = isRedirect(response) ? undefined : await readProblem(response);
  return refusalOf(response, { code: codeOf(problem?.code), title: problem?.title, fields: problem?.errors });
}

async function readProblem(response: Response): Promise<Problem | undefined> {
  try {
    const read = z.safeParse(problemSchema, await response.json());
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function codeOf(named: string | undefined): TicketErrorCode | undefined {
  const code = ticketErrorCodes.find((known) => known === named);
  // These two are about our own line, which just carried an answer: it is the server's backend that failed.
  return code === 'network' || code === 'aborted' ? 'unavailable' : code;
}
