'use client';
import { useState } from 'react';

/** Milliseconds after which the next letter begins a new text. */
const pause = 600;

/** What is typed on a list without a text field: letters that come close together are one text. */
export function useTypedText() {
  const [typed] = useState(() => {
    let text = '';
    let last = 0;
    const isUnderWay = () => text !== '' && performance.now() - last < pause;
    return {
      isUnderWay,
      add(letter: string): string {
        text = isUnderWay() ? text + letter : letter;
        last = performance.now();
        return text;
      },
    };
  });
  return typed;
}
