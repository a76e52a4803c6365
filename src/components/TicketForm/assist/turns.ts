'use client';
import { createContext, useCallback, useContext, useEffect, useId, useMemo, useState } from 'react';

interface Turns {
  /** Who waits, in the order in which they came. */
  waiting: readonly string[];
  stand: (id: string, isWaiting: boolean) => void;
}

export const TurnsContext = createContext<Turns>({ waiting: [], stand: () => undefined });

/** For the one place where offers stand. */
export function useTurns(): Turns {
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const stand = useCallback((id: string, isWaiting: boolean) => {
    setWaiting((all) => {
      const others = all.filter((other) => other !== id);
      return isWaiting ? [...others, id] : others;
    });
  }, []);
  return useMemo(() => ({ waiting, stand }), [waiting, stand]);
}

/**
 * Whether an offer may show: one at a time asks something. The first that came stays until it is answered or over, so that
 * none takes the place of another under a pointer.
 */
export function useTurn(isWanted: boolean): boolean {
  const id = useId();
  const { waiting, stand } = useContext(TurnsContext);
  useEffect(() => {
    if (!isWanted) return;
    stand(id, true);
    return () => stand(id, false);
  }, [id, isWanted, stand]);
  return isWanted && waiting[0] === id;
}
