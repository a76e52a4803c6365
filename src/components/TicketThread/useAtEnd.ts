'use client';
import { useEffect, useState, type RefObject } from 'react';

/** Whether the reader sees this element, which stands at the end of what there is to read. */
export function useAtEnd(element: RefObject<Element | null>): boolean {
  const [isAtEnd, setAtEnd] = useState(true);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver((entries) => setAtEnd(entries.at(-1)?.isIntersecting ?? true));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isAtEnd;
}
