'use client';
import { useMemo, useState } from 'react';
import { offsetsIn, patternOf } from './patternOf.js';
import type { Places } from './usePlaces.js';
import type { Reader } from './useReader.js';

/** Where the reader is among the places found. */
export interface Walk {
  /** The message of the place that they were led to last; nothing before, and when it says it no more. */
  id: string | undefined;
  /** Which place of that message it is, counted from 0. */
  ordinal: number;
  /** Which of all places it is, counted from 1; 0 for none. */
  number: number;
  /** How often they have been led anywhere. */
  turn: number;
  /**
   * Leads to the next place, or to the one before; from the last to the first.
   *
   * @param start The hit that is nearest to what is read, where they have not been led yet.
   * @returns Where to; nothing where nothing is found.
   */
  go: (by: 1 | -1, start: () => number) => { id: string; number: number } | undefined;
}

interface Led {
  /** Nothing was led to yet. */
  id: string | undefined;
  /** Of the place, in characters of the message: it stays the same one while more is typed, and while others come and go. */
  offset: number;
  turn: number;
}

/** Goes from place to place, through the messages and within them. */
export function useWalk({ hits, sought }: Places, read: Reader): Walk {
  const [{ id, offset, turn }, setLed] = useState<Led>({ id: undefined, offset: 0, turn: 0 });
  const at = id === undefined ? -1 : hits.findIndex(({ message }) => message.id === id);
  const message = hits[at]?.message;
  const pattern = useMemo(() => patternOf(sought), [sought]);
  const offsets = useMemo(
    () => (message && pattern ? offsetsIn(read(message), pattern) : []),
    [message, pattern, read],
  );
  const last = (hits[at]?.count ?? 0) - 1;
  const next = offsets.findIndex((one) => one >= offset);
  const ordinal = Math.max(0, next < 0 ? last : Math.min(next, last));
  const numberOf = (hit: number, within: number) =>
    hits.slice(0, hit).reduce((sum, { count }) => sum + count, 0) + within + 1;
  return {
    id: message?.id,
    ordinal,
    number: at < 0 ? 0 : numberOf(at, ordinal),
    turn,
    go(by, start) {
      if (hits.length === 0 || !pattern) return undefined;
      const [from, within] = at < 0 ? [start(), by > 0 ? -1 : 0] : [at, ordinal];
      const isWithin = within + by >= 0 && within + by < (hits[from]?.count ?? 0);
      const to = isWithin ? from : (from + by + hits.length) % hits.length;
      const hit = hits[to];
      if (!hit) return undefined;
      const reached = isWithin ? within + by : by > 0 ? 0 : hit.count - 1;
      setLed({ id: hit.message.id, offset: offsetsIn(read(hit.message), pattern)[reached] ?? 0, turn: turn + 1 });
      return { id: hit.message.id, number: numberOf(to, reached) };
    },
  };
}
