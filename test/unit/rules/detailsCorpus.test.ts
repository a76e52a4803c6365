import { describe, expect, it } from 'vitest';
import { messages as english } from '../../corpus/en/messages.data.js';
import { messages as russian } from '../../corpus/ru/messages.data.js';
import type { MessageCase } from '../../corpus/types.js';
import { findDetails, type Detail } from '../../../src/core/rules/details/findDetails.js';
import { en } from '../../../src/core/rules/lexicon/en/index.js';
import { ru } from '../../../src/core/rules/lexicon/ru/index.js';

interface Range {
  kind: string;
  value: string;
  start: number;
  end: number;
}

/** What is more than a word: a label on one of its lines finds the whole. */
const isBlock = ({ kind }: Range) => kind === 'log' || kind === 'stack' || kind === 'error';
const contains = (outer: Range, inner: Range) => outer.start <= inner.start && inner.end <= outer.end;
const overlaps = (one: Range, other: Range) => one.start < other.end && other.start < one.end;

/** A port, a network's mask and the dot of the sentence are no other fact. */
const bare = ({ kind, value }: Range) =>
  kind === 'ipv4' || kind === 'domain' ? value.replace(/[:/]\d+$/, '') : value.trim();

/**
 * Whether a find answers a label. The labels of one language call the text of an error a log where it is no line of one, and
 * a time is labelled with or without its day.
 */
function isSame(found: Range, label: Range): boolean {
  if (isBlock(label)) return isBlock(found) && overlaps(found, label);
  if (found.kind !== label.kind) return false;
  return label.kind === 'time' ? overlaps(found, label) : bare(found) === bare(label);
}

interface Score {
  right: number;
  missed: string[];
  wrong: string[];
}

/** Each kind's hits and failures. The text of an error has no label of its own and so no precision. */
function score(cases: readonly MessageCase[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  const of = (kind: string) => {
    const known = scores.get(kind) ?? { right: 0, missed: [], wrong: [] };
    scores.set(kind, known);
    return known;
  };
  for (const { text, details } of cases) {
    const labels = (details ?? []).map(({ kind, value }) => {
      const start = text.indexOf(value);
      return { kind, value, start, end: start + value.length };
    });
    const found: Detail[] = findDetails(text, [en, ru]);
    for (const label of labels) {
      // What lies in a log, a trace or a URL is part of it.
      const isFound = found.some(
        (one) => isSame(one, label) || ((isBlock(one) || one.kind === 'url') && contains(one, label)),
      );
      if (isFound) of(label.kind).right += 1;
      else of(label.kind).missed.push(label.value);
    }
    // Where nothing is labelled nobody has looked.
    for (const one of details ? found : []) {
      if (one.kind === 'error' || labels.some((label) => isSame(one, label))) continue;
      const isAccounted = labels.some((label) => (isBlock(one) || isBlock(label)) && overlaps(one, label));
      if (!isAccounted) of(one.kind).wrong.push(one.value);
    }
  }
  return scores;
}

const languages = [
  ['English', english],
  ['Russian', russian],
] as const;

describe.each(languages)('of the facts in %s messages', (_, cases) => {
  const scores = score(cases);
  const kinds = [...scores].filter(([, { right, missed }]) => right + missed.length > 0);

  it.each(kinds)('%s: at least 85 %% are found', (kind, { right, missed }) => {
    expect(right / (right + missed.length), `${kind} missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(0.85);
  });

  it.each(kinds)('%s: at least 80 %% of what is found is labelled so', (kind, { right, wrong }) => {
    expect(right / (right + wrong.length), `${kind} wrong: ${wrong.join(' | ')}`).toBeGreaterThanOrEqual(0.8);
  });

  it('all kinds together: at least 95 % are found, and at least 93 % of what is found is labelled so', () => {
    const all = [...scores.values()];
    const right = all.reduce((sum, one) => sum + one.right, 0);

    expect(right / all.reduce((sum, one) => sum + one.missed.length, right)).toBeGreaterThanOrEqual(0.95);
    expect(right / all.reduce((sum, one) => sum + one.wrong.length, right)).toBeGreaterThanOrEqual(0.93);
  });
});
