import type { Secret } from './findSecrets.js';

/** Digits in groups, as people write a number off a card. Whatever else is a row of digits is read, too, and left alone. */
const rows = /\d+(?:[ \u00A0\u202F-]\d+)*/g;

/** ISO/IEC 7812 prefixes of the networks, with the digits that their numbers have. */
const networks = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-59]|[689]\d)\d{11}$/,
  /^(?:220[0-5]|35[2-8]\d|5[06-8]\d\d|6\d{3}|8600|9860|81\d\d)\d{12,15}$/,
];

/** After a number: when it ends, and the three or four digits of the back, which are as good as the number. */
const back =
  /[\s,;]*(?:\D{0,20}?\d\d ?[/.-] ?\d{2,4})[\s,;]*(?:\p{L}{2,12}\d?[\s:№-]{1,3}){0,3}(?<!\d)(\d{3,4})(?![\d:/-]|\.\d)/uy;

/** Payment cards: the number, and the code of the back beside one. */
export function findCards(text: string): Secret[] {
  const found: Secret[] = [];
  const add = (start: number, end: number) => found.push({ kind: 'card', start, end });
  for (const row of text.matchAll(rows)) {
    if (row[0].length < 13 || isPartOfMore(text, row.index, row[0].length)) continue;
    const card = cardIn(row[0]);
    if (!card) continue;
    const end = row.index + card.end;
    add(row.index + card.start, end);
    back.lastIndex = end;
    const code = back.exec(text)?.[1];
    if (code) add(back.lastIndex - code.length, back.lastIndex);
  }
  return found;
}

/** A UUID, a decimal number or an identifier has such rows in it. */
function isPartOfMore(text: string, start: number, length: number): boolean {
  return (
    /[\p{L}\d_.+-]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[\p{L}_]|^[.-]\w/u.test(text.slice(start + length, start + length + 2))
  );
}

/** The groups of a row that together are a card: a date may follow it, a count may stand before. */
function cardIn(row: string): { start: number; end: number } | undefined {
  const groups = [...row.matchAll(/\d+/g)].slice(0, 12);
  for (const [first, { index: start }] of groups.entries()) {
    let digits = '';
    for (const group of groups.slice(first)) {
      digits += group[0];
      if (digits.length > 19) break;
      const isGrouped = digits === group[0] || groups[first]?.[0].length === 4;
      if (isGrouped && networks.some((network) => network.test(digits)) && passesLuhn(digits)) {
        return { start, end: group.index + group[0].length };
      }
    }
  }
  return undefined;
}

/** ISO/IEC 7812-1, annex B. A row of one digit passes and is no card. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]) * (1 + (index % 2));
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0 && new Set(digits).size > 1;
}
