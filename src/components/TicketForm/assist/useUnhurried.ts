'use client';
import { useEffect, useState } from 'react';

/** Milliseconds after the rules have looked: long enough for whoever only thinks about the next word. */
const patience = 900;

/** True once something has been so for a while, false at once when it is over. */
export function useUnhurried(isSo: boolean): boolean {
  const [isSettled, setSettled] = useState(false);
  if (!isSo && isSettled) setSettled(false);
  useEffect(() => {
    if (!isSo) return;
    const timer = setTimeout(() => setSettled(true), patience);
    return () => clearTimeout(timer);
  }, [isSo]);
  return isSo && isSettled;
}
