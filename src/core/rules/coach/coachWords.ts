/** One language's words for the rule. */
export interface CoachWords {
  words: readonly string[];
}
