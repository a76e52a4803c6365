import type { Lexicon } from '../lexicon/lexicon.js';
import { toLatin } from './toLatin.js';

/** What the words of all languages are to the rule; any word that is not known is itself. */
export interface Compiled {
  /** As they are written, and as stems where they are long enough to be no other word's. */
  idle: ReadonlySet<string>;
  /** As they are written. */
  not: ReadonlySet<string>;
  /** Stems. */
  ticket: ReadonlySet<string>;
  /** From a stem to what it means. Names begin with a character that no word begins with. */
  meanings: ReadonlyMap<string, string>;
  stem: (word: string) => string;
}

/** Something is wrong, however it is said. */
export const fails = '!';
/** Something works; denied, it fails. */
export const works = '+';
/** What the name of a thing begins with. */
export const thing = '=';
/** What the name of a matter begins with. */
const matter = '~';

/** Letters that always stay, and letters that are enough to know a word by. */
const [fewest, most] = [3, 7];

const compiled = new WeakMap<readonly Pick<Lexicon, 'similar'>[], Compiled>();

/** The words of all languages together. The same array is read once. */
export function compileWords(lexicons: readonly Pick<Lexicon, 'similar'>[]): Compiled {
  const known = compiled.get(lexicons);
  if (known) return known;
  const lists = lexicons.map(({ similar }) => similar);
  const endings = new Set(lists.flatMap((list) => split(list.endings)));
  const longest = Math.max(0, ...[...endings].map(({ length }) => length));
  const stem = (word: string) => {
    for (let size = Math.min(longest, word.length - fewest); size > 0; size -= 1) {
      if (endings.has(word.slice(-size))) return toLatin(word.slice(0, Math.min(word.length - size, most)));
    }
    return toLatin(word.slice(0, most));
  };
  const meanings = new Map<string, string>();
  const learn = (words: string, meaning: string) => {
    for (const word of split(words)) meanings.set(stem(word), meaning);
  };
  for (const list of lists) {
    learn(list.works, works);
    learn(list.fails, fails);
    for (const [name, words] of Object.entries(list.things)) learn(words, thing + name);
    for (const [name, words] of Object.entries(list.matters)) learn(words, matter + name);
  }
  const setOf = (words: readonly string[]) => new Set(words.flatMap(split));
  const stemsOf = (words: readonly string[]) => new Set([...setOf(words)].map(stem));
  const idle = lists.flatMap((list) => split(list.idle));
  const words: Compiled = {
    idle: new Set(idle.flatMap((word) => [word, stem(word)])),
    not: setOf(lists.map((list) => list.not)),
    ticket: stemsOf(lists.map((list) => list.ticket)),
    meanings,
    stem,
  };
  compiled.set(lexicons, words);
  return words;
}

/** Small letters, one way to write a character, "#" for "№", "е" for "ё", no apostrophes. */
export function foldText(text: string): string {
  return text.replace(/№/g, '#').normalize('NFKC').toLowerCase().replace(/ё/g, 'е').replace(/['’]/g, '');
}

function split(words: string): string[] {
  return foldText(words).split(/\s+/).filter(Boolean);
}
