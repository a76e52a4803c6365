'use client';
import { useEffect, useRef } from 'react';

/** How long nothing is typed before somebody is told what it has found, in milliseconds. */
const pause = 600;

/**
 * Tells what was found when all of it is: once for each text that is sought, however often it changes afterwards.
 *
 * @param text Empty until it is settled.
 * @returns Tells something else at once, and this no more.
 */
export function useTold(sought: string, text: string, say: (text: string) => void): (other: string) => void {
  const told = useRef('');
  useEffect(() => {
    if (text === '' || told.current === sought) return undefined;
    const timer = setTimeout(() => {
      told.current = sought;
      say(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [sought, text, say]);
  return (other) => {
    if (text !== '') told.current = sought;
    say(other);
  };
}
