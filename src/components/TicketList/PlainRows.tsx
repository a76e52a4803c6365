'use client';
import { useEffect, useState, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import type { RowAttributes } from '../../ui/windowing/WindowedList.js';
import { mostPlain } from './useWindowing.js';

export interface PlainRowsProps extends Omit<ComponentPropsWithoutRef<'ol'>, 'children'> {
  count: number;
  /** So many are drawn at least. */
  reach: number;
  /** Pixels of a row. */
  usualHeight: number;
  drawRow: (index: number, attributes: RowAttributes) => ReactNode;
}

/** So many are drawn at first, and so many times as many each time that the page has had a turn: none of it is a long task. */
const first = 4;
const growth = 3;

/** All rows of a list, as most are short; of a long one the first, until what draws that is there. */
export function PlainRows({ count, reach, usualHeight, drawRow, ...props }: PlainRowsProps) {
  const [most, setMost] = useState(first);
  useEffect(() => {
    if (most < count) setMost(most * growth);
  }, [most, count]);
  const shown = Math.min(count, Math.max(reach, Math.min(most, mostPlain)));
  const rest = (count - shown) * usualHeight;
  return (
    <ol {...props} style={rest > 0 ? { paddingBlockEnd: rest } : undefined}>
      {[...Array(shown).keys()].map((index) => drawRow(index, { 'data-row': index }))}
    </ol>
  );
}
