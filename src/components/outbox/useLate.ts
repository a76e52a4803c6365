'use client';
import { useEffect, useState } from 'react';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';

/** Milliseconds within which most of what is sent has arrived: nobody needs to see that come and go. */
const soon = 1000;

/** Those that have not arrived at once. */
export function useLate(items: readonly OutboxItem[]): readonly OutboxItem[] {
  const [now, setNow] = useState(() => Date.now());
  const isLate = ({ failure, createdAt }: OutboxItem) => failure !== undefined || createdAt + soon <= now;
  const early = items.filter((item) => !isLate(item));
  const next = Math.min(...early.map(({ createdAt }) => createdAt + soon));
  useEffect(() => {
    if (next === Infinity) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, next - Date.now()));
    return () => clearTimeout(timer);
  }, [next]);
  return early.length > 0 ? items.filter(isLate) : items;
}
