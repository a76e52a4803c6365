import { TicketError } from '../errors.js';
import type { Limits } from '../model.js';
import { refuse } from '../refuse.js';
import { fileProblem } from './fileProblem.js';

/** Refuses a file that is empty, too large or of a kind that the desk does not take. */
export function checkFile(limits: Limits, file: Pick<File, 'name' | 'type' | 'size'>): void {
  const problem = fileProblem(file, 0, limits);
  if (problem === 'empty') throw refuse('file', 'is empty');
  if (problem) throw new TicketError(problem === 'too_many' ? 'invalid' : problem, `${file.name}: ${problem}`);
}

/** A name without the folders before it. */
export function bareName(path: string): string {
  return path.split(/[\\/]/).at(-1) || 'file';
}
