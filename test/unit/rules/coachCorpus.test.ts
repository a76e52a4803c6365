import { describe, expect, it } from 'vitest';
import { coachSubject } from '../../../src/core/rules/coach/coachSubject.js';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';
import { heldOutSubjects as moreEnglish } from '../../corpus/en/heldOut.data.js';
import { subjects as english } from '../../corpus/en/subjects.data.js';
import { heldOutSubjects as moreRussian } from '../../corpus/ru/heldOut.data.js';
import { subjects as russian } from '../../corpus/ru/subjects.data.js';
import type { SubjectCase } from '../../corpus/types.js';

const texts = (cases: readonly SubjectCase[]) => cases.map(({ text }) => text);

describe.each([
  ['English subjects', english, [en, ru]],
  ['Russian subjects', russian, [en, ru]],
  ['English subjects, with English alone', english, [en]],
  ['Russian subjects, with Russian alone', russian, [ru]],
  ['English subjects of the second corpus', moreEnglish, [en, ru]],
  ['Russian subjects of the second corpus', moreRussian, [en, ru]],
])('%s', (_, cases: readonly SubjectCase[], lexicons) => {
  const flagged = cases.filter(({ text }) => coachSubject(text, lexicons) !== null);
  const bad = cases.filter(({ good }) => !good);

  it('are spoken to only where they are bad: precision of at least 95 %', () => {
    const wrong = flagged.filter(({ good }) => good);
    expect(texts(wrong).slice(Math.floor(flagged.length * 0.05))).toEqual([]);
  });

  it('are spoken to nearly everywhere where they are bad: recall of at least 85 %', () => {
    const missed = bad.filter((one) => !flagged.includes(one));
    expect(texts(missed).slice(Math.floor(bad.length * 0.15))).toEqual([]);
  });
});
