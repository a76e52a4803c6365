'use client';
import { useEffect, type RefObject } from 'react';
import { useOldPages } from '../../hooks/useOldPages.js';

/** Rows that are scrolled past within this time, in milliseconds, are not read. */
const glance = 150;

/** Looks again at earlier messages while they are on screen, after the ticket has changed. */
export function useLookAtOld(box: RefObject<HTMLElement | null>, ticketId: string, items: readonly object[]): void {
  const look = useOldPages(ticketId);
  useEffect(() => {
    const list = box.current?.querySelector('.tkd-thread-list');
    if (!list) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const plan = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const rows = Array.from(list.children) as HTMLElement[];
        look(new Set(rows.map(({ dataset }) => dataset['item'] ?? '')));
      }, glance);
    };
    plan();
    // Rows come and go with the scrolling.
    const observer = new MutationObserver(plan);
    observer.observe(list, { childList: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
    // Whenever the thread has changed.
  }, [box, look, items]);
}
