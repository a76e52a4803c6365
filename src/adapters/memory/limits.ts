import { TicketError } from '../../core/errors.js';
import type { Limits } from '../../core/model.js';
import { fileProblem } from '../../core/rules/fileProblem.js';
import { isBlank } from '../../core/rules/isBlank.js';
import { refuse } from './refuse.js';

/** Why a message is refused: it is blank (unless something comes with it) or longer than the desk takes. */
export function bodyProblem(limits: Limits, body: string, mayBeBlank = false): string | undefined {
  if (!mayBeBlank && isBlank(body)) return 'is blank';
  if (limits.maxBodyLength !== undefined && body.length > limits.maxBodyLength)
    return `is longer than ${limits.maxBodyLength} characters`;
  return undefined;
}

/** Refuses a file that is empty, too large or of a kind that the desk does not take. */
export function checkFile(limits: Limits, file: { name: string; type: string; size: number }): void {
  const problem = fileProblem(file, 0, limits);
  if (problem === 'empty') throw refuse('file', 'is empty');
  if (problem) throw new TicketError(problem === 'too_many' ? 'invalid' : problem, `${file.name}: ${problem}`);
}
