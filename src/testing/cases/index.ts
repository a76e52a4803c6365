import type { CaseGroup } from '../caseGroup.js';
import { asideCases } from './asideCases.js';
import { attachmentCases } from './attachmentCases.js';
import { changeCases } from './changeCases.js';
import { changeTicketCases } from './changeTicketCases.js';
import { createCases } from './createCases.js';
import { deskCases } from './deskCases.js';
import { errorCases } from './errorCases.js';
import { fileListCases } from './fileListCases.js';
import { filterCases } from './filterCases.js';
import { idempotencyCases } from './idempotencyCases.js';
import { lookupCases } from './lookupCases.js';
import { ownMessageCases } from './ownMessageCases.js';
import { pagingCases } from './pagingCases.js';
import { participantCases } from './participantCases.js';
import { ratingCases } from './ratingCases.js';
import { readingCases } from './readingCases.js';
import { replyCases } from './replyCases.js';
import { retractCases } from './retractCases.js';
import { revisionCases } from './revisionCases.js';
import { rightsCases } from './rightsCases.js';
import { searchCases } from './searchCases.js';
import { sortCases } from './sortCases.js';
import { statusCases } from './statusCases.js';
import { strangerCases } from './strangerCases.js';
import { textCases } from './textCases.js';
import { threadCases } from './threadCases.js';
import { typingCases } from './typingCases.js';

/** Every case, in the order in which an adapter is best mended. */
export const allCases: readonly CaseGroup[] = [
  deskCases,
  createCases,
  textCases,
  replyCases,
  threadCases,
  pagingCases,
  filterCases,
  sortCases,
  searchCases,
  statusCases,
  changeTicketCases,
  readingCases,
  asideCases,
  ratingCases,
  ownMessageCases,
  revisionCases,
  retractCases,
  participantCases,
  lookupCases,
  idempotencyCases,
  attachmentCases,
  fileListCases,
  errorCases,
  rightsCases,
  strangerCases,
  changeCases,
  typingCases,
];
