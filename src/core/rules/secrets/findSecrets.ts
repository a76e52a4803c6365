import type { Lexicon } from '../lexicon/lexicon.js';

/** Something that nobody but its owner should read. */
export interface Secret {
  kind: 'password' | 'token' | 'key' | 'card';
  /** Where in the text, in UTF-16 units; `end` is after it. The value itself is kept nowhere else. */
  start: number;
  end: number;
}

export function findSecrets(_text: string, _lexicons: readonly Lexicon[]): Secret[] {
  return [];
}
