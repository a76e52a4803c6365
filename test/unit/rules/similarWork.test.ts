import { expect, it } from 'vitest';
import { similar as en } from '../../../src/core/rules/lexicon/en/similar.js';
import { similar as ru } from '../../../src/core/rules/lexicon/ru/similar.js';
import { compileWords } from '../../../src/core/rules/similar/compileWords.js';
import { rankSimilar } from '../../../src/core/rules/similar/rankSimilar.js';
import { readTerms } from '../../../src/core/rules/similar/readTerms.js';

const nasty = [
  'a',
  'a ',
  'не ',
  '1',
  '1.',
  '1.1.1.1.',
  '::',
  'a:',
  'f:f:',
  '#1',
  '№1',
  'a.b.',
  'a@',
  'a@b.',
  '-',
  'a-1',
  'xn--a.',
  'нн',
];
const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function stemsTaken(text: string): number {
  const words = compileWords([{ similar: en }, { similar: ru }]);
  let taken = 0;
  const stem = (word: string) => {
    taken += 1;
    return words.stem(word);
  };
  readTerms(text, { ...words, stem });
  return taken;
}

it.each(nasty)('%j over and over costs twice as much when it is twice as long', (piece) => {
  const half = stemsTaken(filled(piece, 10_000));
  expect(stemsTaken(filled(piece, 20_000))).toBeLessThanOrEqual(half * 2 + 20);
});

it('looks at the beginning of a very long message alone', () => {
  const tickets = [{ id: '1', subject: 'Reindex is killed at night' }];
  const log = filled('GET / 200\n', 200_000);
  const rank = (body: string) =>
    rankSimilar({ subject: 'Night job', body }, tickets, [{ similar: en }, { similar: ru }])[0]?.likeness;
  expect(rank(`${log}reindex killed`)).toBe(rank(log));
  expect(rank(`reindex killed ${log}`)).toBeGreaterThan(rank(log) ?? 0);
});
