import { context } from '../../i18n/en/context.js';
import { drafts } from '../../i18n/en/drafts.js';
import { expectation } from '../../i18n/en/expectation.js';
import { guide } from '../../i18n/en/guide.js';
import { secrets } from '../../i18n/en/secrets.js';
import { services } from '../../i18n/en/services.js';
import { split } from '../../i18n/en/split.js';
import { suggestions } from '../../i18n/en/suggestions.js';
import { urgency } from '../../i18n/en/urgency.js';
import { ticketWords } from '../../i18n/ticketWords.js';

/** The English of the form and its parts: a page without a form does not carry it. */
export const formWords = {
  ...ticketWords,
  context,
  drafts,
  expectation,
  guide,
  secrets,
  services,
  split,
  suggestions,
  urgency,
};
