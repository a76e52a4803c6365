'use client';
import { useLayoutEffect, type RefObject } from 'react';

/** What goes away under the focus hands it on to what is around it. */
export function useHandOn(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = element;
    return () => {
      if (!current) return;
      const { activeElement } = current.getRootNode() as Document | ShadowRoot;
      if (activeElement && current.contains(activeElement))
        current.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
    };
  }, [element]);
}
