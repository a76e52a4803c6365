'use client';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { later } from '../../core/later.js';
import { useLater } from '../../ui/useLater.js';
import type * as lazy from '../../ui/windowing/lazy.js';

/** Draws of a long list only what is seen of it. Most lists are short, and never need it. */
const windowing = later(() => import('../../ui/windowing/lazy.js'));

/** Fewer rows than these are all drawn. */
const few = 60;

/** So many are drawn at most while what draws a long list is on its way. */
export const mostPlain = 300;

/** From so many on, a list does not go on from all of its rows when it is no longer drawn whole. */
const mostKept = 100;

export interface Windowing {
  /** What draws the rows, once it is there and it is its turn. */
  WindowedList: typeof lazy.WindowedList | undefined;
  /** It is to draw them all. */
  isWhole: boolean;
}

/**
 * When a list begins to be drawn in part. That makes every row anew, so it waits until more rows come, or nothing of the list
 * has been scrolled away, and until nobody is in a row with the focus: nothing moves, and nothing goes from under somebody's hands.
 *
 * @param count How many rows there are.
 * @param hasMore More of them can be had.
 * Only a list of very many does not wait: it hands the focus on.
 *
 * @param box The element around the rows.
 * @param focusRow Gives a row the focus.
 */
export function useWindowing(
  count: number,
  hasMore: boolean,
  box: RefObject<HTMLElement | null>,
  focusRow: (index: number) => void,
): Windowing {
  // There in time for the rows that make the list long: a list of one short page never loads it.
  const { part } = useLater(windowing, count > (hasMore ? few / 2 : few));
  const [taken, setTaken] = useState(part);
  // Drawn whole once, so that it knows how high each row is before it takes some away.
  const [isSettled, setSettled] = useState(true);
  /** The row that had the focus before. */
  const handed = useRef<number>(undefined);
  const [known, setKnown] = useState(count);
  if (count !== known) {
    setKnown(count);
    if (part && !taken && count > known && count <= mostPlain && heldRow(box) === undefined) {
      setTaken(part);
      setSettled(false);
    }
  }
  useEffect(() => {
    if (!part || taken || count <= few) return;
    const held = heldRow(box);
    const { top = 0 } = box.current?.getBoundingClientRect() ?? {};
    if (count <= mostPlain && (held !== undefined || top < 0)) return;
    handed.current = held;
    setTaken(part);
  }, [count, part, taken, box]);
  useLayoutEffect(() => {
    if (!taken || handed.current === undefined) return;
    focusRow(handed.current);
    handed.current = undefined;
  }, [taken, focusRow]);
  useEffect(() => {
    if (!isSettled && (count <= mostKept || heldRow(box) === undefined)) setSettled(true);
  }, [isSettled, count, box]);
  return { WindowedList: taken?.WindowedList, isWhole: count <= few || !isSettled };
}

/** The number of the row that somebody has the focus in. */
function heldRow({ current }: RefObject<HTMLElement | null>): number | undefined {
  const row = current?.querySelector('[data-row] :focus')?.closest<HTMLElement>('[data-row]');
  return row ? Number(row.dataset['row']) : undefined;
}
