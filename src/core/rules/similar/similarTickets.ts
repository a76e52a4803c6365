import { similar as en } from '../lexicon/en/similar.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { similar as ru } from '../lexicon/ru/similar.js';
import { rankSimilar, type SimilarCandidate, type SimilarDraft } from './rankSimilar.js';

const known: readonly Pick<Lexicon, 'similar'>[] = [{ similar: en }, { similar: ru }];

/** {@link rankSimilar} with the words of English, Russian and further languages: only what is convincing. */
export function similarTickets<Candidate extends SimilarCandidate>(
  draft: SimilarDraft,
  tickets: readonly Candidate[],
  lexicons: readonly Pick<Lexicon, 'similar'>[] = [],
): Candidate[] {
  return rankSimilar(draft, tickets, lexicons.length > 0 ? [...known, ...lexicons] : known)
    .filter(({ isConvincing }) => isConvincing)
    .map(({ ticket }) => ticket);
}
