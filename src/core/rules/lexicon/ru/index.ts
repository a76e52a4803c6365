import type { Lexicon } from '../lexicon.js';
import { coach } from './coach.js';
import { details } from './details.js';
import { problems } from './problems.js';
import { secrets } from './secrets.js';
import { similar } from './similar.js';

export const ru: Lexicon = { language: 'ru', coach, details, problems, secrets, similar };
