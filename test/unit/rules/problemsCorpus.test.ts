import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';
import { findSecondProblem } from '../../../src/core/rules/problems/findSecondProblem.js';
import { messages as english } from '../../corpus/en/messages.data.js';
import { messages as russian } from '../../corpus/ru/messages.data.js';
import type { MessageCase } from '../../corpus/types.js';

const texts = (cases: readonly MessageCase[]) => cases.map(({ text }) => text);

describe.each([
  ['English messages', english],
  ['Russian messages', russian],
])('%s', (_, cases: readonly MessageCase[]) => {
  const found = cases.filter(({ text }) => findSecondProblem(text, [en, ru]) !== null);
  const mixed = cases.filter((one) => one.mixed);

  it('are offered to be split only where two problems are in them: precision of at least 90 %', () => {
    const wrong = found.filter((one) => !one.mixed);
    expect(texts(wrong).slice(Math.floor(found.length * 0.1))).toEqual([]);
  });

  it('are offered it in most such cases: recall of at least 60 %', () => {
    const missed = mixed.filter((one) => !found.includes(one));
    expect(texts(missed).slice(Math.floor(mixed.length * 0.4))).toEqual([]);
  });

  it('lose no word by it', () => {
    const bare = (text: string) => text.replace(/\s+/g, '');
    const cut = cases.flatMap(({ text }) => {
      const parts = findSecondProblem(text, [en, ru]);
      return parts ? [{ whole: bare(text), parts: bare(parts.first + parts.second) }] : [];
    });
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.filter(({ whole, parts }) => whole !== parts)).toEqual([]);
  });
});
