import type { CoachWords } from '../coach/coachWords.js';
import type { DetailWords } from '../details/detailWords.js';
import type { ProblemWords } from '../problems/problemWords.js';
import type { SecretWords } from '../secrets/secretWords.js';
import type { SimilarWords } from '../similar/similarWords.js';

/**
 * What the rules must know of one language to read a draft: lists of words, no rule of its own. English and Russian come
 * with the kit and hold at once, as people mix them; a host adds others by `assist.lexicons`.
 */
export interface Lexicon {
  /** A BCP 47 tag. */
  language: string;
  /** For the coach of the subject. */
  coach: CoachWords;
  /** For telling one problem from two. */
  problems: ProblemWords;
  /** For numbers that mean something only with a word before them. */
  details: DetailWords;
  /** For secrets that only the words around them give away. */
  secrets: SecretWords;
  /** For finding a ticket about the same thing. */
  similar: SimilarWords;
}

/** A lexicon without what only the search for similar tickets needs: that one comes when it is needed, with words of its own. */
export type DraftLexicon = Omit<Lexicon, 'similar'>;
