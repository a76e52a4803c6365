import type { DetailWords } from '../../details/detailWords.js';

export const details: DetailWords = { words: [] };
