'use client';
import type { ThreadItem } from '../../core/model.js';
import { useI18n } from '../../i18n/useI18n.js';
import { instantOf } from './instantOf.js';

export interface DayLineProps {
  item: ThreadItem;
  before: ThreadItem | undefined;
  now: Date;
}

/** The day, in the reader's zone, before the first thing that happened on it. */
export function DayLine({ item, before, now }: DayLineProps) {
  const { format } = useI18n();
  const at = instantOf(item);
  if (before && format.date(instantOf(before)) === format.date(at)) return null;
  return <p className="tkd-thread-day">{format.day(at, now)}</p>;
}
