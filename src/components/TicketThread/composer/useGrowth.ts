'use client';
import { useEffect, type RefObject } from 'react';
import type { LiveText } from '../liveText.js';

/** Where a browser does not let a field grow with its words by itself (`field-sizing`), it is measured. */
export function useGrowth(field: RefObject<HTMLTextAreaElement | null>, text: LiveText): void {
  useEffect(() => {
    const { current } = field;
    if (!current || CSS.supports('field-sizing', 'content')) return undefined;
    let frame = 0;
    const grow = () => {
      // An empty one has the height that it began with.
      current.style.blockSize = 'auto';
      const borders = current.offsetHeight - current.clientHeight;
      if (current.value !== '') current.style.blockSize = `${current.scrollHeight + borders}px`;
    };
    const handleChange = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(grow);
    };
    handleChange();
    const stop = text.subscribe(handleChange);
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [field, text]);
}
