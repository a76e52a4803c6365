import type { Lexicon } from '../lexicon/lexicon.js';

/** Where a message falls apart into two. Nothing is left out: both together are the message. */
export interface TwoProblems {
  first: string;
  second: string;
}

export function findSecondProblem(_body: string, _lexicons: readonly Lexicon[]): TwoProblems | null {
  return null;
}
