import type { DraftLexicon } from '../lexicon.js';
import { coach } from './coach.js';
import { details } from './details.js';
import { problems } from './problems.js';
import { secrets } from './secrets.js';

export const ru: DraftLexicon = { language: 'ru', coach, details, problems, secrets };
