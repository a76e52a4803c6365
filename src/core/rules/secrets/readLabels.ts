import type { DraftLexicon } from '../lexicon/lexicon.js';
import type { SecretWords } from './secretWords.js';

const kinds = ['access', 'codes', 'back', 'token', 'password', 'shortPassword', 'entry'] as const;
export type LabelKind = (typeof kinds)[number];
type Role = keyof SecretWords;

/** The words of all lexicons, ready to be looked for. */
export interface Labels {
  /** Whatever may name a secret or sounds like it, the longest first, in lower case. */
  pattern: RegExp;
  kindOf: (label: string) => LabelKind | undefined;
  is: (role: Role, value: string) => boolean;
  /** The end of a text that names the login before a password: "login / ". */
  endsWithLogin: RegExp;
}

const compiled = new WeakMap<readonly DraftLexicon[], Labels>();

export function readLabels(lexicons: readonly DraftLexicon[]): Labels {
  const labels = compiled.get(lexicons) ?? compile(lexicons);
  compiled.set(lexicons, labels);
  return labels;
}

function compile(lexicons: readonly DraftLexicon[]): Labels {
  /** However the parts of a name are joined: "api key", "api-key", "API_KEY", "apikey". */
  const anyOf = (...roles: readonly Role[]) =>
    roles
      .flatMap((role) => lexicons.flatMap(({ secrets }) => secrets[role]))
      .toSorted((one, other) => other.length - one.length)
      .join('|')
      .replace(/[.+?^${}()[\]\\]/g, '\\$&')
      .replaceAll('*', '[^\\s\\d!-@[-`{-~]*')
      .replaceAll(' ', '[\\s_-]?');
  const whole = new Map<Role, RegExp>();
  const is = (role: Role, value: string) => {
    const words = whole.get(role) ?? new RegExp(`^(?:${anyOf(role)})$`, 'i');
    whole.set(role, words);
    return words.test(value);
  };
  return {
    pattern: new RegExp(anyOf('harmless', ...kinds), 'g'),
    kindOf: (label) => kinds.find((kind) => is(kind, label)),
    is,
    endsWithLogin: new RegExp(`(?<!\\p{L})(?:${anyOf('login')})\\s?(?:[/\\\\|&+,:;-]|${anyOf('and')})\\s?$`, 'iu'),
  };
}
