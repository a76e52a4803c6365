import { describe, expect, it } from 'vitest';
import { findByTyping } from '../../src/ui/picker/findByTyping.js';
import { moveBy } from '../../src/ui/picker/moveBy.js';
import { rowWindow } from '../../src/ui/picker/rowWindow.js';

describe('a key in an open list', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 29, 29],
    ['ArrowUp', 1, 0],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 13],
    ['PageDown', 25, 29],
    ['PageUp', 13, 3],
    ['PageUp', 3, 0],
    ['Home', 17, 0],
    ['End', 0, 29],
  ])('%s at %i goes to %i of thirty', (key, from, to) => {
    expect(moveBy(key, from, 30)).toBe(to);
  });

  it('is none of the list where it is another one, or where the list is empty', () => {
    expect(moveBy('a', 0, 30)).toBeUndefined();
    expect(moveBy('ArrowDown', -1, 0)).toBeUndefined();
  });
});

describe('typing on a list', () => {
  const labels = ['Billing', 'Sales', 'Technical support', 'Transfers', 'Отдел продаж'];

  it.each([
    ['t', -1, 2],
    ['t', 2, 3],
    ['t', 3, 2],
    ['ttt', 2, 3],
    ['tr', 2, 3],
    ['sal', 1, 1],
    ['ОТ', 0, 4],
  ])('of %s at %i goes to %i', (typed, from, to) => {
    expect(findByTyping(labels, typed, from)).toBe(to);
  });

  it('stays where nothing begins so', () => {
    expect(findByTyping(labels, 'x', 1)).toBeUndefined();
    expect(findByTyping([], 'x', -1)).toBeUndefined();
  });
});

describe('a window on a long list', () => {
  const even = () => 50;

  it('is all of a short one', () => {
    expect(rowWindow(60, 1000, 380, even)).toEqual({ start: 0, end: 60, before: 0, after: 0 });
  });

  it.each([0, 49, 5000, 70_001, 149_620])('at %i px covers what is seen, and stands for the rest', (top) => {
    const { start, end, before, after } = rowWindow(3000, top, 380, even);

    expect(before).toBe(start * 50);
    expect(before + (end - start) * 50 + after).toBe(150_000);
    expect(before).toBeLessThanOrEqual(top);
    expect(before + (end - start) * 50).toBeGreaterThanOrEqual(Math.min(top + 380, 150_000));
    expect(end - start).toBeLessThan(30);
  });

  it('has a row also where it is scrolled beyond its end', () => {
    const { start, end } = rowWindow(100, 1_000_000, 380, even);

    expect(end).toBe(100);
    expect(start).toBe(99);
  });

  it('counts each row as high as it is', () => {
    const uneven = (row: number) => (row % 2 === 0 ? 40 : 80);
    const { start, before } = rowWindow(1000, 6400, 380, uneven);

    expect(start).toBe(99);
    expect(before).toBe(5920);
  });
});
