import type { ProblemWords } from '../../problems/problemWords.js';

export const problems: ProblemWords = { words: [] };
