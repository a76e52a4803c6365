import type { CoachWords } from '../coach/coachWords.js';
import type { DetailWords } from '../details/detailWords.js';
import type { ProblemWords } from '../problems/problemWords.js';
import type { SecretWords } from '../secrets/secretWords.js';
import type { SimilarWords } from '../similar/similarWords.js';

/**
 * What the rules must know of one language to read a draft: lists of words, no rule of its own. The kit has English, which
 * always holds, and Russian, which holds where the page or the browser speaks it; a host adds others by `assist.lexicons`. All
 * that hold do so at once, as people mix languages. An empty list is allowed: what needs it is silent in that language.
 *
 * @example
 * const de: Lexicon = { language: 'de', coach, problems, details, secrets, similar };
 * <SupportProvider adapter={adapter} assist={{ lexicons: [de] }}>
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
