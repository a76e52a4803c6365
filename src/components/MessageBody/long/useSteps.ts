'use client';
import { useEffect, useState } from 'react';

/**
 * Counts up to `total`, one after each frame that has been painted: what is drawn so never stops the page.
 *
 * @param first How many there are at once.
 */
export function useSteps(total: number, first: number): number {
  const [steps, setSteps] = useState(first);
  // Folded again, and the next time it comes step by step again.
  if (total <= first && steps > first) setSteps(first);
  const isDone = steps >= total;
  useEffect(() => {
    if (isDone) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // The timer comes after the frame was painted, and before the next one.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setSteps(steps + 1));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isDone, steps]);
  return Math.min(steps, total);
}
