import { fails, foldText, works, type Compiled } from './compileWords.js';
import { readAnchor, type Anchor } from './readAnchor.js';

/** What a text is about, as far as another can be compared with it. */
export interface Reading {
  /** Words by their stems, things and matters by their names. */
  terms: Set<string>;
  /** Addresses and the names in them: whose matter it is. */
  names: Set<string>;
  /** Addresses and numbers by their kind: two values of one kind are two things. */
  anchors: Map<string, Set<string>>;
  /** Numbers of tickets that are named. */
  tickets: Set<string>;
}

// One word, or several that only a mark sets apart: an address, a date, a name with a number.
const pieces = /#?[\p{L}\p{N}]+(?:[.:@_-]+[\p{L}\p{N}]+)*/gu;
const marks = /[#.:@_-]+/;

/** Words after a denial that it still reaches: "cannot even open". */
const reach = 2;

/** Most words of three letters are grammar. One of an ideographic script is a whole word in less. */
const isTelling = (word: string) => word.length > 3 || word > '\u2E80';

/** Reads a text once, from its beginning to its end. */
export function readTerms(text: string, words: Compiled): Reading {
  const reading: Reading = {
    terms: new Set(),
    names: new Set(),
    anchors: new Map(),
    tickets: new Set(),
  };
  let denied = 0;
  let before = '';
  let waiting = '';

  const readWord = (word: string) => {
    const stem = words.stem(word);
    // "log in" and "back up" are one word.
    const together = waiting && words.meanings.get(words.stem(waiting + word));
    waiting = word;
    if (together && together !== works) reading.terms.add(together);
    if (words.not.has(word)) {
      denied = reach;
      reading.terms.add(fails);
      return;
    }
    if (words.idle.has(word) || words.idle.has(stem)) return;
    const meaning = words.meanings.get(stem) ?? (isTelling(word) ? stem : undefined);
    if (meaning === works && denied > 0) reading.terms.add(fails);
    else if (meaning !== undefined && meaning !== works) reading.terms.add(meaning);
    denied -= 1;
    before = stem;
  };
  for (const [piece] of foldText(text).matchAll(pieces)) {
    const anchor = readAnchor(piece);
    if (anchor === undefined) piece.split(marks).filter(Boolean).forEach(readWord);
    else if (anchor !== 'time') {
      noteAnchor(reading, anchor, before, words);
      before = '';
    }
  }
  return reading;
}

function noteAnchor(reading: Reading, anchor: Anchor, before: string, words: Compiled): void {
  const { kind, value, names = [] } = anchor;
  if (kind === 'code' || kind === 'number' || kind === 'word') reading.terms.add(words.meanings.get(value) ?? value);
  else reading.names.add(value);
  if (kind === 'code') reading.terms.add(fails);
  for (const name of names) reading.names.add(name.includes('.') ? name : words.stem(name));

  if (kind === 'number' && (anchor.isMarked || words.ticket.has(before))) reading.tickets.add(value);
  const told = kind === 'number' ? before : kind;
  if (told === '' || told === 'code' || told === 'word') return;
  reading.anchors.set(told, (reading.anchors.get(told) ?? new Set()).add(value));
}
