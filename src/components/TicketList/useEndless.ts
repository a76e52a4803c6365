'use client';
import { useEffect, useRef } from 'react';
import type { More } from '../../hooks/pages.js';

/** Pixels before the end of the list at which the next rows are asked for. */
const ahead = '900px 0px';

/**
 * Loads further rows as the end of the list comes near. What failed waits to be asked for.
 *
 * @param isOn Otherwise somebody presses a button.
 * @param count How many rows there are: after new ones the end is looked at anew.
 * @returns For the element below the rows.
 */
export function useEndless(more: More, isOn: boolean, count: number) {
  const end = useRef<HTMLDivElement>(null);
  const load = useRef(more.load);
  useEffect(() => {
    load.current = more.load;
  });
  const isReady = isOn && more.status === 'ready';
  useEffect(() => {
    const { current } = end;
    if (!isReady || !current || typeof IntersectionObserver === 'undefined') return undefined;
    // Both margins: the list may scroll with the page, or in a box of its own.
    const options: IntersectionObserverInit & { scrollMargin?: string } = { rootMargin: ahead, scrollMargin: ahead };
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) load.current();
    }, options);
    observer.observe(current);
    return () => observer.disconnect();
  }, [isReady, count]);
  return end;
}
