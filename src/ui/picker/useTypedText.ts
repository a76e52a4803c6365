'use client';
import { useState, type KeyboardEvent } from 'react';

/** Milliseconds after which the next letter begins a new text, as in the lists of browsers. */
const pause = 1000;

/**
 * What is typed on a list without a text field: letters that come close together are one text. The time is that of the key, not of its
 * turn: a busy page must not tear a word apart.
 */
export function useTypedText() {
  const [typed] = useState(() => {
    let text = '';
    let last = 0;
    const isUnderWay = (time: number) => text !== '' && time - last < pause;
    return {
      isUnderWay,
      add({ key, timeStamp }: KeyboardEvent): string {
        text = isUnderWay(timeStamp) ? text + key : key;
        last = timeStamp;
        return text;
      },
    };
  });
  return typed;
}
