import type { DraftLexicon } from '../lexicon/lexicon.js';
import { findCards } from './findCards.js';
import { findLabelled } from './findLabelled.js';
import { findTokens } from './findTokens.js';

/** Something that nobody but its owner should read. */
export interface Secret {
  kind: 'password' | 'token' | 'key' | 'card';
  /** Where in the text, in UTF-16 units; `end` is after it. The value itself is kept nowhere else. */
  start: number;
  end: number;
}

/**
 * Passwords, tokens, private keys and card numbers in a text, in the order they stand there; none overlap. A place is the
 * secret alone, without the words that name it. Not found are what only looks alike: "forgot the password", stand-ins
 * (`your_password`), what is masked already, public keys, fingerprints, UUIDs, order numbers.
 *
 * @param lexicons Whose words count, all at once.
 * @example
 * findSecrets('root password: Qwerty12', [en]); // [{ kind: 'password', start: 15, end: 23 }]
 */
export function findSecrets(text: string, lexicons: readonly DraftLexicon[]): Secret[] {
  const isTaken = new Uint8Array(text.length);
  const found: Secret[] = [];
  const add = (secret: Secret) => {
    if (isTaken.subarray(secret.start, secret.end).includes(1)) return;
    isTaken.fill(1, secret.start, secret.end);
    found.push(secret);
  };
  // What is sure of its own place comes first: a word before it may take in more.
  for (const secret of [...findTokens(text), ...findCards(text)]) add(secret);
  findLabelled(text, lexicons, (at) => isTaken[at] === 1, add);
  return found.toSorted((one, other) => one.start - other.start);
}
