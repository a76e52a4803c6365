import { describe, expect, it } from 'vitest';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';
import { findSecrets } from '../../../src/core/rules/secrets/findSecrets.js';
import { messages as english } from '../../corpus/en/messages.data.js';
import { messages as russian } from '../../corpus/ru/messages.data.js';
import { heldOutMessages as moreEnglish } from '../../corpus/en/heldOut.data.js';
import { heldOutMessages as moreRussian } from '../../corpus/ru/heldOut.data.js';
import type { MessageCase } from '../../corpus/types.js';

const lexicons = [en, ru];

/** Whether every character of a secret is in what was found, at some place where it stands. */
function isCovered(text: string, secret: string): boolean {
  const isFound = new Set(
    findSecrets(text, lexicons).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    if ([...secret].every((_, index) => isFound.has(at + index))) return true;
  }
  return false;
}

describe.each([
  ['English', english],
  ['Russian', russian],
  ['further English', moreEnglish],
  ['further Russian', moreRussian],
] as [string, readonly MessageCase[]][])('on messages as %s customers write them', (_, messages) => {
  it('at least 95 of 100 secrets are found whole', () => {
    const all = messages.flatMap(({ text, secrets }) => secrets.map((secret) => ({ text, secret })));
    const missed = all.filter(({ text, secret }) => !isCovered(text, secret));
    expect(all.length).toBeGreaterThan(30);
    expect(missed.slice(Math.floor(all.length * 0.05))).toEqual([]);
  });

  it('at most 2 of 100 messages without any raise an alarm', () => {
    const clean = messages.filter(({ secrets }) => secrets.length === 0);
    const alarms = clean.filter(({ text }) => findSecrets(text, lexicons).length > 0);
    expect(clean.length).toBeGreaterThan(50);
    expect(alarms.slice(Math.floor(clean.length * 0.02))).toEqual([]);
  });
});
