'use client';
import { useEffect, useState } from 'react';

/**
 * A value once nobody has changed it for a moment.
 *
 * @param pause Milliseconds.
 */
export function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
