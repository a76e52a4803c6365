/** One language's words for the rule. */
export interface SimilarWords {
  words: readonly string[];
}
