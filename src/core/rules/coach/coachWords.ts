/**
 * One language's words for the coach of the subject. Each list is words in lower case with a space between them, `е` for
 * `ё`, without apostrophes; a star stands for any ending: `problem*`. What is in no list counts as something specific, so
 * that gaps make the coach silent and not wrong.
 *
 * @example
 * const coach: CoachWords = {
 *   script: 'Latin',
 *   greetings: 'hallo guten tag',
 *   empty: 'hilfe* problem* dringend* bitte',
 *   topics: 'server* seite*',
 *   failures: 'geht* kaputt',
 *   codes: 'fehler*',
 * };
 */
export interface CoachWords {
  /** The script it is written in, as Unicode names it: `Latin`. A lone word of a script without a lexicon is not judged. */
  script: string;
  /** Greet or address somebody: hello, dear, team. */
  greetings: string;
  /** Name no thing: calls for help and for haste, problem, question, complaints, words of grammar. */
  empty: string;
  /** Name what everybody has, and not what is wrong in it: server, site, account, order. */
  topics: string;
  /** Say that something fails: enough together with a topic or a name, empty by themselves. */
  failures: string;
  /** Make a code of the number beside them: error, code. Empty by themselves. */
  codes: string;
}
