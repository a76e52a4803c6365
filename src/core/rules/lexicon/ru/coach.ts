import type { CoachWords } from '../../coach/coachWords.js';

export const coach: CoachWords = { words: [] };
