import { Articles } from './Articles.js';
import { DetailChips } from './DetailChips.js';
import { Expectation } from './Expectation.js';
import { GuidePrompts } from './GuidePrompts.js';
import { Replied } from './Replied.js';
import { ReplyBanner } from './ReplyBanner.js';
import { SecretsNotice } from './SecretsNotice.js';
import { SimilarTickets } from './SimilarTickets.js';
import { Solved } from './Solved.js';
import { SplitOffer } from './SplitOffer.js';
import { SubjectCoach } from './SubjectCoach.js';

export { watchDraft } from './watchDraft.js';

export const views = {
  SubjectCoach,
  GuidePrompts,
  DetailChips,
  SecretsNotice,
  SplitOffer,
  Articles,
  SimilarTickets,
  Expectation,
  ReplyBanner,
  Replied,
  Solved,
};
