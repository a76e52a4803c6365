/** One language's words for the rule. */
export interface ProblemWords {
  words: readonly string[];
}
