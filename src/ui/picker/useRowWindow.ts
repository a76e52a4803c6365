'use client';
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { PickerOption } from './Picker.js';
import { ahead, offsetOf, rowWindow } from './rowWindow.js';

/** Pixels a row is taken for until one has been measured. */
const guess = 48;

/** Pixels a list is taken to be high until it has been measured. */
const guessedHeight = 400;

/**
 * Which rows are drawn, as the list is scrolled and as keys go through it. Rows keep the height that their words need; the
 * ones that were not drawn yet are taken to be like those that were.
 *
 * @param reveals Each new number brings the active row into sight.
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  options: readonly PickerOption[],
  active: number,
  reveals: number,
) {
  const [heights] = useState(() => new Map<string, number>());
  const [scrolled, setScrolled] = useState({ top: 0, height: guessedHeight });
  const [, setMeasures] = useState(0);
  const toReveal = useRef(true);
  const usual = average(heights);
  const heightOf = (row: number) => heights.get(options[row]?.value ?? '') ?? usual;
  const drawn = rowWindow(options.length, scrolled.top, scrolled.height, heightOf);
  const offset = offsetOf(active, heightOf);

  const noteScroll = useCallback(({ scrollTop: top, clientHeight: height }: HTMLElement) => {
    setScrolled((last) => (Math.abs(last.top - top) < ahead / 4 && last.height === height ? last : { top, height }));
  }, []);

  const first = options[0]?.value;
  useLayoutEffect(() => {
    toReveal.current = true;
  }, [reveals, first]);

  const { start, end } = drawn;
  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return;
    if (measure(box, options, heights)) setMeasures((count) => count + 1);
    if (toReveal.current) toReveal.current = !reveal(box, active, offset);
    noteScroll(box);
  }, [list, options, heights, active, reveals, first, start, end, offset, noteScroll]);

  return { window: drawn, noteScroll };
}

function average(heights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const height of heights.values()) sum += height;
  return heights.size > 0 ? sum / heights.size : guess;
}

/** @returns Whether a row turned out other than it was taken for. */
function measure(box: HTMLElement, options: readonly PickerOption[], heights: Map<string, number>): boolean {
  let isNew = false;
  for (const row of box.querySelectorAll<HTMLElement>('[data-index]')) {
    const { value } = options[Number(row.dataset['index'])] ?? {};
    const height = row.offsetHeight;
    if (value === undefined || height === 0 || heights.get(value) === height) continue;
    heights.set(value, height);
    isNew = true;
  }
  return isNew;
}

/**
 * Scrolls the list alone: `scrollIntoView` would move the page, too.
 *
 * @param offset Where the row is likely to be while it is not drawn.
 * @returns Whether the row is in sight now: else it is drawn next, and is brought there then.
 */
function reveal(box: HTMLElement, active: number, offset: number): boolean {
  const row = box.querySelector<HTMLElement>('[data-active]');
  if (!row) {
    box.scrollTop = offset - box.clientHeight / 2;
    return active < 0;
  }
  const seen = box.getBoundingClientRect();
  const wanted = row.getBoundingClientRect();
  const over = wanted.bottom - (seen.top + box.clientTop + box.clientHeight);
  const under = seen.top + box.clientTop - wanted.top;
  // Before the first one there may be a heading.
  if (active === 0) box.scrollTop = 0;
  else if (under > 0) box.scrollTop -= under + rest;
  else if (over > 0) box.scrollTop += over + rest;
  return true;
}

/** Pixels that stay free beyond a row that was brought into sight. */
const rest = 4;
