import type { SimilarWords } from '../../similar/similarWords.js';

export const similar: SimilarWords = { words: [] };
