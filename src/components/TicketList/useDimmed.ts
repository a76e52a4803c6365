'use client';
import { useEffect, useState } from 'react';

/** Milliseconds within which most answers come: what dims and lights up again in that time flickers, and is painted twice. */
const soon = 150;

/** Whether the rows of the question before have stood long enough for their own to be shown as on their way. */
export function useDimmed(isPrevious: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isPrevious) return undefined;
    const timer = setTimeout(() => setLong(true), soon);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isPrevious]);
  return isPrevious && isLong;
}
