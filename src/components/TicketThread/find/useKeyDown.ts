'use client';
import { useEffect, useRef, type RefObject } from 'react';

/** Listens to the keys that are pressed anywhere within a box, which is nothing to press itself. */
export function useKeyDown(box: RefObject<HTMLElement | null>, onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    const element = box.current;
    const handleKeyDown = (event: KeyboardEvent) => latest.current(event);
    element?.addEventListener('keydown', handleKeyDown);
    return () => element?.removeEventListener('keydown', handleKeyDown);
  }, [box]);
}
