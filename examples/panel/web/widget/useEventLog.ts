import { useCallback, useState } from 'react';
import type { ToldEvent } from './EventLog.js';

/** More than anybody looks back at. */
const most = 100;

/** What has been told so far, the latest first. */
export function useEventLog() {
  const [events, setEvents] = useState<readonly ToldEvent[]>([]);
  const add = useCallback((name: string, detail: unknown) => {
    setEvents((before) => [{ id: (before[0]?.id ?? 0) + 1, at: new Date(), name, detail }, ...before].slice(0, most));
  }, []);
  const clear = useCallback(() => setEvents([]), []);
  return { events, add, clear };
}
