import { ticketErrorCodes, type TicketError, type TicketErrorCode } from '../../core/errors.js';
import { isRedirect, refusalOf } from '../../transport/refusalOf.js';
import { problem, type Problem } from './shapes.js';

/** The error that an answer stands for: by its problem document, else by its status. */
export async function readRefusal(response: Response): Promise<TicketError> {
  const said = isRedirect(response) ? undefined : await readProblem(response);
  return refusalOf(response, { code: codeOf(said?.code), title: said?.title, fields: said?.errors });
}

async function readProblem(response: Response): Promise<Problem | undefined> {
  try {
    return problem(await response.json(), []);
  } catch {
    return undefined;
  }
}

function codeOf(named: string | undefined): TicketErrorCode | undefined {
  const code = ticketErrorCodes.find((known) => known === named);
  // These two are about our own line, which just carried an answer: it is the server's backend that failed.
  return code === 'network' || code === 'aborted' ? 'unavailable' : code;
}
