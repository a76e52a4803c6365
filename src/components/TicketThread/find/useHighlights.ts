'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { markRanges, type Mark } from './markRanges.js';
import { patternOf } from './patternOf.js';
import { rangesIn, readDrawn } from './readDrawn.js';
import { isCutOff, showRange } from './showRange.js';
import type { Walk } from './useWalk.js';

/** More marks of one message than a screen shows, on both sides of the place that is shown. */
const most = 200;
/** How long the reader is still led to a place that is not drawn yet, in milliseconds. */
const patience = 5000;

/**
 * Marks a text wherever it is drawn, without a change to the page (CSS Custom Highlight API; where there is none, nothing is marked),
 * and leads the reader to the place that they are shown.
 */
export function useHighlights(
  list: RefObject<HTMLElement | null>,
  text: string,
  { id, ordinal, turn }: Pick<Walk, 'id' | 'ordinal' | 'turn'>,
): void {
  const led = useRef(0);
  useEffect(() => {
    const element = list.current;
    const pattern = patternOf(text);
    if (!element || !pattern) return undefined;
    let unmark = () => {};
    let isLate = false;
    let place: Range | undefined;
    const lead = (body: Element, ranges: readonly Range[]) => {
      if (led.current === turn) return;
      place ??= isLate ? ranges.at(-1) : undefined;
      // The reader has folded it again: what scrolls it opens it.
      if (body.hasAttribute('data-cut') && (!place || isCutOff(place, body))) body.scrollTop += 1;
      else if (place) {
        led.current = turn;
        showRange(() => place);
      }
    };
    const mark = () => {
      unmark();
      const marks: Mark[] = [];
      for (const body of element.querySelectorAll('.tkd-text')) {
        const isCurrent = id !== undefined && body.closest<HTMLElement>('[data-item]')?.dataset['item'] === id;
        const from = isCurrent ? Math.max(0, ordinal - most) : 0;
        const ranges = rangesIn(readDrawn(body), pattern, from, from + 2 * most);
        if (isCurrent) {
          place = ranges[ordinal - from];
          lead(body, ranges);
        }
        for (const range of ranges) marks.push([isCurrent && range === place ? 'current' : 'other', range]);
      }
      unmark = markRanges(marks);
    };
    mark();
    // Rows come and go with the scrolling.
    const observer = new MutationObserver(mark);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    const timer = setTimeout(() => {
      isLate = true;
      mark();
      // Who scrolls on from here is not pulled back.
      led.current = turn;
    }, patience);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      unmark();
    };
  }, [list, text, id, ordinal, turn]);
}
