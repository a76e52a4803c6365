import type { Lexicon } from '../lexicon/lexicon.js';

/** What keeps staff from telling by its subject what a request is about. */
export type SubjectProblem = 'vague' | 'shouting' | 'short' | 'greeting' | 'id';

export function coachSubject(_subject: string, _lexicons: readonly Lexicon[]): SubjectProblem | null {
  return null;
}
