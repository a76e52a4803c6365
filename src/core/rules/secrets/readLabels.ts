import type { DraftLexicon } from '../lexicon/lexicon.js';
import type { SecretWords } from './secretWords.js';

export type LabelKind = 'password' | 'shortPassword' | 'token' | 'codes' | 'access';
type Role = keyof SecretWords;
const kinds = ['access', 'codes', 'token', 'password', 'shortPassword'] as const;

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
  const labels = compiled.get(lexicons) ?? compile(lexicons.map(({ secrets }) => secrets));
  compiled.set(lexicons, labels);
  return labels;
}

/** However the parts of a name are joined: "api key", "api-key", "API_KEY", "apikey". */
const joined = (value: string) => value.toLowerCase().replace(/[\s_-]/g, '');

function compile(languages: readonly SecretWords[]): Labels {
  const entriesOf = (roles: readonly Role[]) => roles.flatMap((role) => languages.flatMap((words) => words[role]));
  const anyOf = (...roles: readonly Role[]) =>
    entriesOf(roles)
      .toSorted((one, other) => other.length - one.length)
      .map((entry) =>
        entry
          .replace(/[^\p{L}\d *]/gu, '\\$&')
          .replace('*', '[^\\s\\d!-@[-`{-~]*')
          .replaceAll(' ', '[\\s_-]?'),
      )
      .join('|');
  const index = new Map<Role, { names: ReadonlySet<string>; stems: readonly string[] }>();
  const wordsOf = (role: Role) => {
    const known = index.get(role);
    if (known) return known;
    const entries = entriesOf([role]);
    const stems = entries.flatMap((entry) => (entry.endsWith('*') ? entry.slice(0, -1) : []));
    const words = { names: new Set(entries.map(joined)), stems };
    index.set(role, words);
    return words;
  };
  const is = (role: Role, value: string) => {
    const name = joined(value);
    const { names, stems } = wordsOf(role);
    return names.has(name) || stems.some((stem) => name.startsWith(stem));
  };
  return {
    pattern: new RegExp(anyOf('harmless', ...kinds), 'g'),
    kindOf: (label) => kinds.find((kind) => is(kind, label)),
    is,
    endsWithLogin: new RegExp(`(?<!\\p{L})(?:${anyOf('login')})\\s?(?:[/\\\\|&+,:;-]|${anyOf('and')})\\s?$`, 'iu'),
  };
}
