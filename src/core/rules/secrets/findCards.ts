import type { Secret } from './findSecrets.js';

/** The digits of a card, in one or in groups as they stand on it, and not part of a UUID, a decimal number, a name. */
const rows =
  /(?<![\p{L}\d_.+-])(?:\d{13,19}|\d{4}(?:[ \u00A0\u202F-]?\d{4}){3}|\d{4}[ \u00A0\u202F-]?\d{6}[ \u00A0\u202F-]?\d{4,5})(?![\p{L}\d_]|[.-]\w)/gu;

/** ISO/IEC 7812 prefixes of the networks, with the digits that their numbers have. */
const network =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[0689]\d{12}|(?:220|35\d|5[06-8]\d|6\d\d|860|986|81\d)\d{13,16})$/;

/** After a number: when it ends, and the three or four digits of the back, which are as good as the number. */
const back =
  /[\s,;]*(?:\D{0,20}?\d\d ?[/.-] ?\d{2,4})[\s,;]*(?:\p{L}{2,12}\d?[\s:№-]{1,3}){0,3}(?<!\d)(\d{3,4})(?![\d:/-]|\.\d)/uy;

/** Payment cards: the number, and the code of the back beside one. */
export function findCards(text: string): Secret[] {
  const found: Secret[] = [];
  for (const { 0: row, index } of text.matchAll(rows)) {
    const digits = row.replace(/\D/g, '');
    if (!network.test(digits) || !passesLuhn(digits)) continue;
    const end = index + row.length;
    found.push({ kind: 'card', start: index, end });
    back.lastIndex = end;
    const code = back.exec(text)?.[1];
    if (code) found.push({ kind: 'card', start: back.lastIndex - code.length, end: back.lastIndex });
  }
  return found;
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
