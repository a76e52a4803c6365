import { describe, expect, it } from 'vitest';
import { coachSubject } from '../../../src/core/rules/coach/coachSubject.js';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';
import { findSecondProblem } from '../../../src/core/rules/problems/findSecondProblem.js';
import { workOf } from '../../support/workOf.js';

const nasty = [
  'a',
  'a ',
  'не ',
  'the ',
  'ещё, ',
  'and also, ',
  'also x? ',
  'another ',
  'another question ',
  '1.1.1.1.',
  '1. ',
  '\n1. a',
  '1) 2) ',
  '(i) ',
  '\n- a',
  '\n',
  ' ',
  '\t',
  '::::',
  ', ',
  '...',
  '!?',
  'a.b@',
  '#№',
  '```\n',
  '> a\n',
  "a'",
  'a-',
  '((((',
  '«"',
];
const lexicons = [en, ru];
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('one thing over and over', () => {
  it.each(nasty)('%j in a message costs twice as much when it is twice as long', (piece) => {
    const half = workOf(() => findSecondProblem(filled(piece, 5000), lexicons));
    const whole = workOf(() => findSecondProblem(filled(piece, 10_000), lexicons));
    expect(whole).toBeLessThan(half * 2.5 + 20_000);
  });

  it.each(nasty)('%j costs no more beyond what is looked at', (piece) => {
    const whole = workOf(() => findSecondProblem(filled(piece, 10_000), lexicons));
    const more = workOf(() => findSecondProblem(filled(piece, 50_000), lexicons));
    expect(more).toBeLessThan(whole * 1.2 + 50_000);
  });

  it.each(nasty)('%j in a subject costs little however long it is', (piece) => {
    expect(workOf(() => coachSubject(filled(piece, 50_000), lexicons))).toBeLessThan(60_000);
  });
});
