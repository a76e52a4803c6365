import { beginsPhrase, indexWords, plainWord } from '../lexicon/indexWords.js';
import type { DraftLexicon } from '../lexicon/lexicon.js';

/** Clauses that are looked at: a person does not write more. */
const mostClauses = 500;

/** What a word may be. What is above all of these is an area, a bit each. */
export const bits = { matters: 1, others: 2, several: 4, openers: 8, joiners: 16, steps: 32, asks: 64, leads: 128 };

const firstArea = 256;
export const allAreas = beginsPhrase - firstArea;

export interface Word {
  start: number;
  plain: string;
  bits: number;
}

/** A piece of a message that may open another matter. */
export interface Clause {
  start: number;
  /** Its first word, by its number. */
  first: number;
  /** It begins a sentence or a line. */
  isSentence: boolean;
}

/** A message as words that are known or not, and where its clauses begin. */
export interface Draft {
  text: string;
  words: readonly Word[];
  clauses: readonly Clause[];
  /** What a phrase of several words may be. */
  lookUp: (phrase: string) => number;
}

export function readDraft(text: string, lexicons: readonly DraftLexicon[]): Draft {
  const names = ['matters', 'others', 'several', 'openers', 'joiners', 'steps', 'asks'] as const;
  const lookUp = indexWords(
    lexicons.flatMap(({ problems, coach }) => [
      ...names.map((name) => [problems[name], bits[name]] as const),
      ...problems.areas.map((list, area) => [list, firstArea << area] as const),
      [coach.empty, bits.leads] as const,
      [coach.failures, bits.asks] as const,
    ]),
  );
  const words: Word[] = [];
  const clauses: Clause[] = [];
  // A name with a dot in it is one word, so that `mail.example.com` is not about mail.
  let end = 0;
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}'’_-]|[.@](?=[\p{L}\p{N}])){0,60}/gu)) {
    const between = text.slice(end, Math.min(index, end + 20));
    const isSentence = end === 0 || /[\n;…]|[.!?](?:\s|$)/.test(between);
    const isClause = isSentence || /[,:(–—]|\s-/.test(between);
    if (isClause && clauses.length < mostClauses) clauses.push({ start: index, first: words.length, isSentence });
    const plain = plainWord(written);
    words.push({ start: index, plain, bits: lookUp(plain) });
    end = index + written.length;
  }
  return { text, words, clauses, lookUp };
}
