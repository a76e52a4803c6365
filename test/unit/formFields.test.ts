import { describe, expect, it } from 'vitest';
import { fieldKind } from '../../src/components/TicketForm/fieldKind.js';
import { isLikelyDate } from '../../src/components/TicketForm/isLikelyDate.js';
import { readNumber } from '../../src/components/TicketForm/readNumber.js';

describe('a number', () => {
  it.each([
    ['7', 7],
    [' 7 ', 7],
    ['-3', -3],
    ['−3', -3],
    ['+3', 3],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['1 024,5', 1024.5],
    ['1\u00A0024', 1024],
    ['1\u202F024,5', 1024.5],
    ['1.024,5', 1024.5],
    ['1,024.5', 1024.5],
    ['1,024,000', 1_024_000],
    ['1.024.000', 1_024_000],
    ["1'024", 1024],
    ['١٢٫٥', 12.5],
    ['0', 0],
  ])('%j is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(['', ' ', 'many', '7 GB', '1e5', '0x10', 'Infinity', '-', '.', ',', '1-2', '--1', '9'.repeat(400)])(
    '%j is none',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );
});

describe('a date', () => {
  it.each(['2026-03-01', '1900-01-01', '2199-12-31'])('%s may be meant', (date) => {
    expect(isLikelyDate(date)).toBe(true);
  });

  it.each(['0026-03-01', '1899-12-31', '2200-01-01', '20260-03-01', '2026-13-01', 'yesterday', ''])(
    '%j is a slip',
    (date) => {
      expect(isLikelyDate(date)).toBe(false);
    },
  );
});

describe('the kind of a field', () => {
  const options = [{ id: 'a', label: 'A' }];

  it.each([
    ['text', undefined, 'text'],
    ['textarea', undefined, 'text'],
    ['slider', undefined, 'text'],
    ['choice', options, 'choice'],
    ['choice', [], 'text'],
    ['choices', undefined, 'text'],
    ['secret', undefined, 'secret'],
  ])('of type %s with the options %j is %s', (type, given, kind) => {
    expect(fieldKind({ type, ...(given && { options: given }) })).toBe(kind);
  });
});
