import { coach } from '../../../i18n/en/coach.js';
import { details } from '../../../i18n/en/details.js';
import { Articles } from './Articles.js';
import { Expectation } from './Expectation.js';
import { GuidePrompts } from './GuidePrompts.js';
import { MessageHelp } from './MessageHelp.js';
import { Replied } from './Replied.js';
import { ReplyBanner } from './ReplyBanner.js';
import { SimilarTickets } from './SimilarTickets.js';
import { Solved } from './Solved.js';
import { SubjectHelp } from './SubjectHelp.js';

export { watchDraft } from './watchDraft.js';

export const words = { coach, details };

export const views = {
  SubjectHelp,
  GuidePrompts,
  MessageHelp,
  Articles,
  SimilarTickets,
  Expectation,
  ReplyBanner,
  Replied,
  Solved,
};
