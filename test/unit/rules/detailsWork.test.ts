import { afterEach, describe, expect, it } from 'vitest';
import { findDetails } from '../../../src/core/rules/details/findDetails.js';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';

const nasty = [
  'a',
  'A',
  'я',
  '1',
  ' ',
  '\t',
  '\n',
  ' \n',
  '.',
  '-',
  ':',
  '::',
  '/',
  '#',
  '№',
  '(',
  '"',
  '«',
  '[',
  '\\',
  '1.',
  '1.1.1.1.',
  '1:',
  '12:30-',
  '502 ',
  '502/',
  'a.',
  'a-a.',
  'a@',
  'a@b.',
  '://',
  'http://',
  'a: ',
  'at ',
  'at a(',
  'at a.a(',
  'File "',
  '#1 ',
  'Error\n',
  'error ',
  'error: ',
  'a error ',
  'says "',
  'order ',
  'order a-',
  'заказ № ',
  'ошибка ',
  '10 января ',
  'с кодом ',
  '2026-01-01T',
];
const size = 40_000;
const lexicons = [en, ru];
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const { exec } = RegExp.prototype;
const { slice } = String.prototype;

/** How many matches, pieces and characters of them were made, however long it takes. */
function workOf(run: () => void): number {
  let work = 0;
  Object.assign(RegExp.prototype, {
    exec(this: RegExp, text: string) {
      const match = exec.call(this, text);
      work += 1 + (match?.[0].length ?? 0);
      return match;
    },
  });
  Object.assign(String.prototype, {
    slice(this: string, ...range: [start?: number, end?: number]) {
      const part = slice.apply(this, range);
      work += 1 + part.length;
      return part;
    },
  });
  try {
    run();
  } finally {
    restore();
  }
  return work;
}

function restore() {
  Object.assign(RegExp.prototype, { exec });
  Object.assign(String.prototype, { slice });
}

afterEach(restore);

describe('40,000 characters of one thing over and over', () => {
  it.each(nasty)('%j cost twice as much as half of them', (piece) => {
    const half = workOf(() => findDetails(filled(piece, size / 2), lexicons));
    const whole = workOf(() => findDetails(filled(piece, size), lexicons));

    expect(whole).toBeLessThan(half * 2.5 + 1000);
    expect(whole).toBeLessThan(size * 150);
  });

  // A regular expression that looks again and again costs no step that can be counted, but minutes: this ends, or times out.
  it.each(nasty)('%j end at all, ten times as many', { timeout: 5000 }, (piece) => {
    expect(findDetails(filled(piece, size * 10), lexicons)).toBeInstanceOf(Array);
  });
});
