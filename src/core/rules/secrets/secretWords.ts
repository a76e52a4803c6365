/** One language's words for the rule. */
export interface SecretWords {
  words: readonly string[];
}
