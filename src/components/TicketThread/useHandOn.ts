'use client';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { activeElementOf } from '../../ui/activeElementOf.js';

/** Hands the focus on when what draws this goes away and has it. */
export function useHandOn(ref: RefObject<HTMLElement | null>, onHandOn: () => void): void {
  const latest = useRef(onHandOn);
  useEffect(() => {
    latest.current = onHandOn;
  });
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (!element || activeElementOf(element) !== element) return;
      // Once all of the change is in the page: where the focus goes may be drawn by it.
      queueMicrotask(() => latest.current());
    };
  }, [ref]);
}
