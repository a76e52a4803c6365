import type { CaseGroup } from '../caseGroup.js';
import { attachmentCases } from './attachmentCases.js';
import { changeCases } from './changeCases.js';
import { createCases } from './createCases.js';
import { deskCases } from './deskCases.js';
import { errorCases } from './errorCases.js';
import { filterCases } from './filterCases.js';
import { idempotencyCases } from './idempotencyCases.js';
import { lookupCases } from './lookupCases.js';
import { ownMessageCases } from './ownMessageCases.js';
import { pagingCases } from './pagingCases.js';
import { participantCases } from './participantCases.js';
import { ratingCases } from './ratingCases.js';
import { readingCases } from './readingCases.js';
import { replyCases } from './replyCases.js';
import { rightsCases } from './rightsCases.js';
import { searchCases } from './searchCases.js';
import { sortCases } from './sortCases.js';
import { statusCases } from './statusCases.js';
import { textCases } from './textCases.js';
import { threadCases } from './threadCases.js';

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
  readingCases,
  ratingCases,
  ownMessageCases,
  participantCases,
  lookupCases,
  idempotencyCases,
  attachmentCases,
  errorCases,
  rightsCases,
  changeCases,
];
