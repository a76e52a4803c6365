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
    expect(wrong.length / found.length, texts(wrong).join('\n\n')).toBeLessThanOrEqual(0.1);
  });

  it('are offered it in most such cases: recall of at least 60 %', () => {
    const missed = mixed.filter((one) => !found.includes(one));
    expect(missed.length / mixed.length, texts(missed).join('\n\n')).toBeLessThanOrEqual(0.4);
  });

  it('lose no word by it', () => {
    for (const { text } of cases) {
      const parts = findSecondProblem(text, [en, ru]);
      if (parts) expect(`${parts.first}${parts.second}`.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
    }
  });
});
