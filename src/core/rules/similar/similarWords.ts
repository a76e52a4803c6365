/**
 * One language's words for the rule. Every list is one string, its words set apart by spaces, in small letters. One form
 * of a word is enough where `endings` make one of all its forms.
 *
 * @example
 * const similar: Pick<SimilarWords, 'endings' | 'not' | 'things'> = {
 *   endings: 'ungen ung en er es e n s',
 *   not: 'nicht kein keine',
 *   things: { site: 'webseite seite shop', mail: 'mail postfach' },
 * };
 */
export interface SimilarWords {
  /** Ends of words that are cut off so that the forms of a word are one, e.g. `s ing ed`. At least three letters stay. */
  endings: string;
  /** Words that say nothing about the matter: articles, prepositions, greetings, "please", "problem", "help". */
  idle: string;
  /** Words that deny the one that follows: `not`, `can't`, `without`. */
  not: string;
  /** Words that by themselves say that something is wrong: `down`, `broken`, `error`. */
  fails: string;
  /** Words that say so once they are denied, and little else: `work`, `open`, `respond`. */
  works: string;
  /** Words that stand before the number of a ticket: `ticket`, `request`. */
  ticket: string;
  /**
   * What customers have, each under a name that all languages share (`site`, `mail`, `server` ...), with the words for it.
   * Alike things alone are not yet the same matter.
   */
  things: Readonly<Record<string, string>>;
  /** What can be the matter with them, in the same shape: words of one line mean about the same. */
  matters: Readonly<Record<string, string>>;
}
