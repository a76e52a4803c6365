/** One language's words for the rule. */
export interface DetailWords {
  words: readonly string[];
}
