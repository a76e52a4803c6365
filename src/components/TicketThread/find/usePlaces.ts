'use client';
import { useEffect, useRef, useState } from 'react';
import type { Message, ThreadItem } from '../../../core/model.js';
import { countIn, patternOf } from './patternOf.js';
import type { Reader } from './useReader.js';

/** A message that says what is sought, and how often. */
export interface Hit {
  message: Message;
  count: number;
}

/** What has been found. */
export interface Places {
  /** For this: for a moment that is still what was sought before. */
  sought: string;
  /** The oldest first. */
  hits: readonly Hit[];
  /** Among these. */
  items: readonly ThreadItem[];
  /** How many messages and events have been looked through, from the newest on. */
  looked: number;
  /** All that are here have been. */
  isDone: boolean;
}

interface Options {
  read: Reader;
  /** More places than this of one message are not told apart. */
  mostEach: number;
}

/** How long the page is kept from doing anything else, in milliseconds: half a frame. */
const slice = 8;

const nothing: Places = { sought: '', items: [], hits: [], looked: 0, isDone: true };

/**
 * Counts the places at which a text stands in the messages that are here, slice by slice: however many there are, a key is answered
 * at once. What has been looked through for the same text is not looked through again when messages come in.
 */
export function usePlaces(items: readonly ThreadItem[], sought: string, { read, mostEach }: Options): Places {
  const [places, setPlaces] = useState(nothing);
  const known = useRef<Known>(undefined);
  useEffect(() => {
    const pattern = patternOf(sought);
    if (!pattern) {
      setPlaces(nothing);
      return undefined;
    }
    if (known.current?.sought !== sought || known.current.read !== read)
      known.current = { sought, read, counts: new WeakMap() };
    const { counts } = known.current;
    const countOf = (message: Message) => {
      let count = counts.get(message);
      if (count === undefined) counts.set(message, (count = countIn(read(message), pattern)));
      return Math.min(count, mostEach);
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    let next = items.length - 1;
    const found: Hit[] = [];
    const goOn = () => {
      const until = performance.now() + slice;
      while (next >= 0 && performance.now() < until) {
        const item = items[next];
        const count = item?.type === 'message' ? countOf(item) : 0;
        if (item?.type === 'message' && count > 0) found.push({ message: item, count });
        next -= 1;
      }
      const looked = items.length - 1 - next;
      setPlaces({ sought, items, hits: found.toReversed(), looked, isDone: next < 0 });
      if (next >= 0) timer = setTimeout(goOn);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [items, sought, read, mostEach]);
  return places;
}

interface Known {
  sought: string;
  read: Reader;
  counts: WeakMap<Message, number>;
}
