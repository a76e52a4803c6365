'use client';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
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

/** All rows of a list, as most are short; of a long one the first, until what draws that is there. */
export function PlainRows({ count, reach, usualHeight, drawRow, ...props }: PlainRowsProps) {
  const shown = Math.min(count, Math.max(reach, mostPlain));
  const rest = (count - shown) * usualHeight;
  return (
    <ol {...props} style={rest > 0 ? { paddingBlockEnd: rest } : undefined}>
      {[...Array(shown).keys()].map((index) => drawRow(index, { 'data-row': index }))}
    </ol>
  );
}
