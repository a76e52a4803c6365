'use client';
import { useState } from 'react';

/** The page that is shown: the cursors of those before it are kept, as a backend knows no way back. */
export interface Pages {
  /** The cursor of this page. */
  from: string | null;
  /** How many rows stand before it. */
  offset: number;
  isFirst: boolean;
  /** @param next The cursor of the next page. @param shown How many rows this one has. */
  goOn: (next: string, shown: number) => void;
  goBack: () => void;
}

interface Place {
  question: string;
  /** Of the pages before this one. */
  before: readonly { from: string | null; shown: number }[];
  from: string | null;
}

/** @param question What is asked for: another one begins with its first page. */
export function usePages(question: string): Pages {
  const [kept, setPlace] = useState<Place>({ question, before: [], from: null });
  const place = kept.question === question ? kept : { question, before: [], from: null };
  if (place !== kept) setPlace(place);
  const { before, from } = place;
  return {
    from,
    offset: before.reduce((sum, { shown }) => sum + shown, 0),
    isFirst: before.length === 0,
    goOn: (next, shown) => setPlace({ question, before: [...before, { from, shown }], from: next }),
    goBack: () => setPlace({ question, before: before.slice(0, -1), from: before.at(-1)?.from ?? null }),
  };
}
