'use client';
import { useEffect, useState } from 'react';

/** The present, to the minute, while shown. Stands still when not `isRunning`: somebody above keeps the time. */
export function useMinute(isRunning = true): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
