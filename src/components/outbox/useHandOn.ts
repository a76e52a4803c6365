'use client';
import { useLayoutEffect, type RefObject } from 'react';
import { activeElementOf } from '../../ui/activeElementOf.js';

/** What goes away under the focus hands it on to what is around it. */
export function useHandOn(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = element;
    return () => {
      if (!current) return;
      if (current.contains(activeElementOf(current)))
        current.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    };
  }, [element]);
}
