import { beginsPhrase } from '../lexicon/indexWords.js';
import type { DraftLexicon } from '../lexicon/lexicon.js';
import { findList } from './findList.js';
import { maskQuoted } from './maskQuoted.js';
import { allAreas, bits, readDraft, type Clause, type Draft, type Word } from './readDraft.js';

/** Where a message falls apart into two. Nothing is left out: both together are the message. */
export interface TwoProblems {
  first: string;
  second: string;
}

/** Characters that are looked at: what is behind them is a log. */
const mostLooked = 10_000;

/** Words that a part must have: a greeting is no problem. */
const fewestWords = 3;

/** Words that may stand before those that open another matter. */
const mostLeading = 4;

/** Words of a sentence, or before a list, that are looked at. */
const mostWords = 40;

/** Characters of a sentence that are looked at. */
const longestSentence = 400;

/**
 * Finds where a message turns from one problem to another that has nothing to do with it: "another question", a list of
 * problems, "also" before something of another area. The seed page: "Одна проблема - один тикет". Of more than two the
 * first stands against the rest. Silent when in doubt, as an offer to split one problem is worse than none.
 *
 * @param lexicons All of them hold at once.
 *
 * @example
 * findSecondProblem('The site is down. Another question: how do I pay for a year?', [en]);
 * // { first: 'The site is down.', second: 'Another question: how do I pay for a year?' }
 */
export function findSecondProblem(body: string, lexicons: readonly DraftLexicon[]): TwoProblems | null {
  const text = maskQuoted(body.slice(0, mostLooked));
  const draft = readDraft(text, lexicons);
  for (const cut of findCuts(draft)) {
    const before = draft.words.findIndex(({ start }) => start >= cut);
    if (before < fewestWords || draft.words.length - before < fewestWords) continue;
    return { first: body.slice(0, cut).trim(), second: body.slice(cut).trim() };
  }
  return null;
}

/** Places where another problem may begin, the surest first. */
function* findCuts(draft: Draft): Generator<number> {
  const { text, words, clauses } = draft;
  const announced = words.findIndex((_, index) => isMatter(words, index, bits.several));
  const list = findList(text);
  if (list[1] !== undefined && isOfProblems(draft, list, announced >= 0)) yield list[1];
  for (const clause of clauses) {
    if (opens(draft, clause)) yield withMark(text, clause.start);
  }
  let done = 0;
  let areasBefore = 0;
  for (const clause of clauses) {
    areasBefore |= areasOf(words.slice(done, clause.first));
    done = clause.first;
    if (!isPhrase(draft, clause, clause.first, bits.joiners)) continue;
    const isAnnounced = announced >= 0 && announced < clause.first && clause.isSentence;
    const rest = wordsFrom(words, clause.first, endOfSentence(text, clause.start));
    if (isAnnounced || (asks(text, rest) && isOther(areasBefore, areasOf(rest)))) yield withMark(text, clause.start);
  }
}

/** A list of problems, and not of steps, attempts or facts. */
function isOfProblems({ text, words }: Draft, starts: readonly number[], isAnnounced: boolean): boolean {
  const numbers = starts.map((start) => words.findIndex((word) => word.start >= start));
  const [number = 0] = numbers;
  if (words.slice(Math.max(0, number - mostWords), number).some((word) => word.bits & bits.steps)) return false;
  if (isAnnounced) return true;
  const items = numbers.map((first, index) =>
    wordsFrom(words, first, starts[index + 1] ?? endOfParagraph(text, starts[index] ?? 0)),
  );
  const [areas = 0, ...rest] = items.map(areasOf);
  return items.filter((item) => asks(text, item)).length > 1 && rest.some((others) => isOther(areas, others));
}

/** Another question: at the beginning, or behind words that say nothing. */
function opens(draft: Draft, clause: Clause): boolean {
  const { words } = draft;
  for (let index = clause.first; index <= clause.first + mostLeading; index += 1) {
    const [word, next] = words.slice(index, index + 2);
    if (!word) return false;
    if (isMatter(words, index, bits.others) || isPhrase(draft, clause, index, bits.openers)) return true;
    // "Question 2: ..."
    if (word.bits & bits.matters && /^[2bб]$/.test(next?.plain ?? '')) return true;
    if (!(word.bits & bits.leads)) return false;
  }
  return false;
}

/** "Another question", "one more quick question": at most a word between. */
function isMatter(words: readonly Word[], index: number, before: number): boolean {
  if (!((words[index]?.bits ?? 0) & before)) return false;
  return words.slice(index + 1, index + 3).some((word) => word.bits & bits.matters);
}

/** A lone word opens a sentence only: after a comma it joins what belongs together. */
function isPhrase({ words, lookUp }: Draft, { isSentence }: Clause, index: number, kind: number): boolean {
  const { bits: found = 0 } = words[index] ?? {};
  if (isSentence && found & kind) return true;
  if (!(found & beginsPhrase)) return false;
  const plain = words.slice(index, index + 4).map((word) => word.plain);
  return [2, 3, 4].some((length) => lookUp(plain.slice(0, length).join('_')) & kind);
}

/** Areas as bits. What is of none is about servers and sites, as most requests are. */
function areasOf(words: readonly Word[]): number {
  return words.reduce((areas, word) => areas | (word.bits & allAreas), 0);
}

function isOther(areas: number, others: number): boolean {
  return ((areas || 1) & (others || 1)) === 0;
}

function asks(text: string, words: readonly Word[]): boolean {
  const end = words.at(-1)?.start ?? 0;
  return words.some((word) => word.bits & bits.asks) || text.slice(words[0]?.start ?? end, end + 40).includes('?');
}

function wordsFrom(words: readonly Word[], first: number, end: number): Word[] {
  return words.slice(first, first + mostWords).filter(({ start }) => start < end);
}

function endOfSentence(text: string, start: number): number {
  const length = text.slice(start, start + longestSentence).search(/[.!?…]\s|\n/);
  return start + (length < 0 ? longestSentence : length + 1);
}

function endOfParagraph(text: string, start: number): number {
  const end = text.indexOf('\n\n', start);
  return end < 0 ? text.length : end;
}

/** The mark of a list goes with its item. */
function withMark(text: string, start: number): number {
  const mark = /(?:(?:^|\n)[ \t]*\d\.|(?<!\S)\(?\d\)|[-*•–—(«"])[ \t]*$/.exec(
    text.slice(Math.max(0, start - 8), start),
  );
  return start - (mark?.[0].trimStart().length ?? 0);
}
