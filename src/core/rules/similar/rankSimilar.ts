import type { Lexicon } from '../lexicon/lexicon.js';

/** What of a ticket is compared. */
export interface SimilarCandidate {
  id: string;
  subject: string;
  service?: { id: string; label: string };
  /** The first message, where it is known. */
  text?: string;
}

/** What of a draft is compared. */
export interface SimilarDraft {
  subject: string;
  body: string;
  /** The service that was chosen, if any. */
  service?: { id: string; label: string };
}

/** Those of the tickets that are about the same thing as the draft, the likeliest first. */
export function rankSimilar<Candidate extends SimilarCandidate>(
  _draft: SimilarDraft,
  _tickets: readonly Candidate[],
  _lexicons: readonly Lexicon[],
): Candidate[] {
  return [];
}
