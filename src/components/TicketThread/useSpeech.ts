'use client';
import { useCallback, useState } from 'react';

/** What a screen reader is told next. `count` grows with each, so that the same words can be said twice. */
export function useSpeech() {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const say = useCallback((text: string) => setSaid(({ count }) => ({ text, count: count + 1 })), []);
  return { ...said, say };
}
