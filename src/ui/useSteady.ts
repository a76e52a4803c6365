'use client';
import { useCallback, useEffect, useRef } from 'react';

/** The same function each time, which does what the last one that was drawn would: for events, never while drawing. */
export function useSteady<Args extends unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args) => latest.current(...args), []);
}
