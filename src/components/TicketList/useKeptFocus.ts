'use client';
import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';
import { isFocusLost } from '../../ui/isFocusLost.js';

/**
 * When a view changes and takes the focused element with it, the focus goes to `fallback` and not to the page's top.
 *
 * @param view What is shown now.
 * @returns Goes onto the box around all that may vanish.
 */
export function useKeptFocus(view: string, fallback: RefObject<HTMLElement | null>) {
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (hasFocus.current && isFocusLost(fallback.current)) fallback.current?.focus();
  }, [view, fallback]);
  return {
    onFocus() {
      hasFocus.current = true;
    },
    onBlur(event: FocusEvent) {
      // Not called for an element that React takes away: then the focus is still ours to place.
      hasFocus.current = event.currentTarget.contains(event.relatedTarget);
    },
  };
}
