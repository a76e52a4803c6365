import type { DraftLexicon } from '../lexicon/lexicon.js';
import type { DetailKind, Note } from './findDetails.js';
import { letters, oncePer } from './wordPattern.js';

/** Statuses that servers answer with (RFC 9110, and those of nginx and Cloudflare); `451 4.7.1` is one of mail. */
const status = '(?:20[0-6]|30[1-8]|4(?:[01]\\d|2[2-9]|51|99)|5(?:0\\d|1[01]|2\\d))(?![\\d.,:%-]?\\d|\\s\\d\\.\\d|%)';
/** `12345`, `A-1042`, `2026/03-17`; no part of a date, a time or an address. */
const reference = `[${letters}\\d]{0,8}[/-]?\\d[\\d/-]{0,24}(?![${letters}\\d%]|[.:,/-]\\d)`;

const patternsOf = oncePer((word): [DetailKind, RegExp][] => {
  const gap = `[ \\t]{0,8}(?:[:=(«"'—–]|- ){0,2}\\s{0,8}(?:${word('filler')}\\s){0,2}`;
  const noUnit = `(?!\\s?(?:[₽$€%]|${word('unit')}))`;
  const signed = `(?:\\s[${letters}]{1,20}){0,2}?[\\s(:]{0,3}(?:[№#]|${word('number')})[\\s.:#№]{0,4}(?=[${letters}/-]{0,8}\\d)`;
  const numbered = (kind: 'order' | 'invoice' | 'ticket'): [DetailKind, RegExp] => [
    kind,
    new RegExp(
      `(?<![${letters}\\d_])${word(kind)}(?:${signed}|[-\\s:]{0,2}(?=\\D{0,4}\\d{3}))(${reference})${noUnit}`,
      'g',
    ),
  ];
  return [
    ['invoice', /(?<!\w)(inv-[\d-]{3,24})/g],
    numbered('order'),
    numbered('invoice'),
    numbered('ticket'),
    [
      'http',
      new RegExp(
        `(?<![${letters}])(?:${word('http')}(?:/[\\d.]{1,3}"?)?${gap}|${status}(?:[,/]\\s?|\\s${word('and')}\\s))(${status})${noUnit}`,
        'g',
      ),
    ],
    [
      'http',
      new RegExp(
        `(?<![${letters}\\d.,:/#№$€_-])(${status})(?:-[${letters}]{1,3})?(?:[,/]\\s?\\d{3}|\\s${word('and')}\\s\\d{3})?\\s{1,2}(?:bad |not |forbidden|service |internal |gateway |too |${word('http')})`,
        'g',
      ),
    ],
    ['exit', new RegExp(`(?<![${letters}])${word('exit')}${gap}(0x[\\da-f]{2,8}|-?\\d{1,10}(?!\\d|\\.\\d))`, 'g')],
  ];
});

/** A lone status that is no round number of anything else, and what it is about near it. */
const lone = /(?<![^\s(«"])(?:40[134]|4(?:10|29)|50[02348]|52[0-7])(?=\)|[.,;:!?]?(?:\s|$)|["»])/g;
const furtherOf = oncePer(
  (word) => new RegExp(`\\s?(?:[,/&]|${word('and')})\\s?[№#]?(\\d{3,12})(?![\\d.,:-]\\d)`, 'y'),
);
const webOf = oncePer((word) => new RegExp(`(?<![${letters}])${word('web')}|[a-z\\d]\\.[a-z]{2}`));
const noThing = oncePer((word) => new RegExp(`^\\s{0,2}(?:\\d|${word('unit')})`));

/**
 * Numbers that words make something of: of orders, invoices and requests, and codes.
 *
 * @param text In small letters.
 */
export function findNumbers(text: string, lexicons: readonly DraftLexicon[], note: Note): void {
  for (const [kind, pattern] of patternsOf(lexicons)) {
    for (const { 0: found, 1: value = '', index } of text.matchAll(pattern)) {
      const start = index + found.lastIndexOf(value);
      note(kind, start, start + value.length);
      // All of "502, 504 and 500", as far as people count.
      const further = furtherOf(lexicons);
      further.lastIndex = start + value.length;
      for (let count = 0; count < 8; count += 1) {
        const next = further.exec(text)?.[1];
        if (next?.length !== value.length) break;
        note(kind, further.lastIndex - next.length, further.lastIndex);
      }
    }
  }
  for (const { 0: code, index } of text.matchAll(lone)) {
    const after = text.slice(index + 3, index + 90);
    const isOfWeb = text[index - 1] === '(' || webOf(lexicons).test(text.slice(Math.max(0, index - 90), index) + after);
    if (isOfWeb && !noThing(lexicons).test(after)) note('http', index, index + code.length);
  }
}
