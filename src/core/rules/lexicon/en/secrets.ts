import type { SecretWords } from '../../secrets/secretWords.js';

export const secrets: SecretWords = { words: [] };
