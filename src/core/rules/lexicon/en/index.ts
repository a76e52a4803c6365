import type { DraftLexicon } from '../lexicon.js';
import { coach } from './coach.js';
import { details } from './details.js';
import { problems } from './problems.js';
import { secrets } from './secrets.js';

export const en: DraftLexicon = { language: 'en', coach, details, problems, secrets };
