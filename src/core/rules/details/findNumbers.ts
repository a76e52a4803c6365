import type { Lexicon } from '../lexicon/lexicon.js';
import type { Note } from './findDetails.js';
import { letters, oncePer } from './wordPattern.js';

const kinds = ['order', 'invoice', 'ticket', 'exit', 'http'] as const;

/** Statuses that servers answer with (RFC 9110, and those of nginx and Cloudflare); `451 4.7.1` is one of mail. */
const status =
  '(?:20[0-6]|30[1-8]|4(?:[01]\\d|2[2-9]|51|9[4-9])|5(?:0\\d|1[01]|2\\d))(?![\\d.,]?\\d|%|\\s\\d\\.\\d\\.)';
const isStatus = new RegExp(`^${status}$`);
/** Such of them as are no round number of anything else. */
const lone = '(?:40[134]|4(?:10|29|99)|50[2348]|52[0-7])';
/** Characters around a lone one in which something of the web is looked for. */
const nearby = 90;
const reason =
  '(?:bad |not |forbidden|service |internal |gateway |unauth|too |moved |request |payload |method |web |ssl |resource |gone)';
/** `12345`, `A-1042`, `2026/03-17`; no part of a date, a time or an address. */
const reference = `(?=[${letters}_/-]{0,8}\\d)[${letters}\\d]{1,24}(?:[-/_][${letters}\\d]{1,24}){0,4}(?![${letters}\\d%]|[.:,/-]\\d)`;

const patternsOf = oncePer((word) => {
  const gap = `[ \\t]{0,8}(?:[:=(«"'—–]\\s?|-\\s){0,2}\\s{0,4}(?:${word('filler')}\\s){0,2}["«(]?`;
  const noUnit = `(?!\\s?(?:[₽$€%]|${word('unit')}))`;
  const suffix = `(?:-[${letters}]{1,3})?`;
  return {
    word: new RegExp(`(?<![${letters}\\d_])(?:${kinds.map((kind) => `(${word(kind)})`).join('|')})`, 'g'),
    signed: new RegExp(
      `(?:\\s[${letters}]{1,20}){0,2}?[\\s(:]{0,3}(?:[№#]|(?<![${letters}])${word('number')})[\\s.:#№]{0,4}(?:${word('filler')}\\s)?(${reference})`,
      'y',
    ),
    bare: new RegExp(`(?:[-_]|\\s{0,2}[:=(«"]{0,2}\\s?)(${reference})${noUnit}`, 'y'),
    further: new RegExp(`\\s?(?:[,/&]|${word('and')})\\s?[№#]?(${reference})${noUnit}`, 'y'),
    exit: new RegExp(`${gap}(0x[\\da-f]{2,8}|-?\\d{1,10}(?!\\d|\\.\\d))`, 'y'),
    http: new RegExp(`(?:/[\\d.]{1,3}"?)?${gap}(${status})${noUnit}`, 'y'),
    before: new RegExp(
      `(?=[2-5]\\d\\d)(?<![${letters}\\d.,:/#№$€_-])(${status})${suffix}(?:(?:\\s?[/,]\\s?|\\s${word('and')}\\s)${status}${suffix}){0,3}\\s{1,2}(?:${reason}|${word('http')})`,
      'g',
    ),
    lone: new RegExp(
      `(?=[45]\\d\\d)(?<![${letters}\\d.,:/#№$€_+-]|[:/]\\s?\\d)${lone}(?=\\)|[.,;:!?]?(?:\\s|$)|["»])(?!\\s\\d|\\s{0,2}${word('unit')})`,
      'g',
    ),
    web: new RegExp(`(?<![${letters}])${word('web')}|[a-z\\d]\\.[a-z]{2}`),
  };
});

/**
 * Numbers that words make something of: of orders, invoices and requests, and codes.
 *
 * @param text In small letters.
 */
export function findNumbers(text: string, lexicons: readonly Lexicon[], note: Note): void {
  const patterns = patternsOf(lexicons);
  /** Where the first group of a pattern stands when it goes on at a place. */
  const at = (pattern: RegExp, from: number): [start: number, end: number] | null => {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    const end = from + (match?.[0].length ?? 0);
    return match ? [end - (match[1]?.length ?? 0), end] : null;
  };
  /** All of "502, 504 and 500". */
  const noteAll = (
    kind: 'http' | (typeof kinds)[number],
    first: [number, number] | null,
    fits: (value: string) => boolean,
  ) => {
    for (let range = first; range; range = at(patterns.further, range[1])) {
      if (range !== first && !fits(text.slice(...range))) return;
      note(kind, ...range);
    }
  };

  for (const match of text.matchAll(patterns.word)) {
    const kind = kinds[match.slice(1).findIndex(Boolean)] ?? 'http';
    const end = match.index + match[0].length;
    if (kind === 'exit' || kind === 'http') {
      const code = at(patterns[kind], end);
      // systemd: `status=203/EXEC`.
      if (code && isStatus.test(text.slice(...code)) && text[code[1]] !== '/')
        noteAll('http', code, (value) => isStatus.test(value));
      else if (code) note('exit', ...code);
      continue;
    }
    const bare = at(patterns.bare, end);
    const number = at(patterns.signed, end) ?? (bare && hasEnoughDigits(text.slice(...bare)) ? bare : null);
    // `INV-1042`: the word is a part of the number.
    if (number?.[0] === end + 1 && text[end] === '-') number[0] = match.index;
    noteAll(kind, number, hasEnoughDigits);
  }
  for (const { 1: code = '', index } of text.matchAll(patterns.before)) {
    noteAll('http', [index, index + code.length], (value) => isStatus.test(value));
  }
  for (const { 0: code, index } of text.matchAll(patterns.lone)) {
    const around = text.slice(Math.max(0, index - nearby), index + nearby);
    if (text[index - 1] === '(' || patterns.web.test(around)) note('http', index, index + code.length);
  }
}

/** Without a sign before it, less than three digits are rather a count. */
function hasEnoughDigits(value: string): boolean {
  return (value.match(/\d/g)?.length ?? 0) > 2;
}
