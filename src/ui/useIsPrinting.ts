'use client';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being put on paper. What is only drawn where it is seen is then drawn whole: a print has no scrolling.
 * It is true before the browser looks at the page.
 */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    // `beforeprint` is the last moment before the page is laid out for the paper.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const handleChange = () => (paper.matches ? begin() : end());
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    paper.addEventListener('change', handleChange);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      paper.removeEventListener('change', handleChange);
    };
  }, []);
  return isPrinting;
}
