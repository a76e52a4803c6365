'use client';
import { useState } from 'react';

/** What a screen reader is told next. */
export interface Speech {
  say: (text: string) => void;
  /** Counts what was said, so that the same words can be said twice. The same object until something is. */
  said: () => { text: string; count: number };
  /** @returns Ends the listening. */
  subscribe: (listener: () => void) => () => void;
}

/** Whoever says something draws nothing anew: only what is heard listens. */
export function useSpeech(): Speech {
  const [speech] = useState(createSpeech);
  return speech;
}

function createSpeech(): Speech {
  const listeners = new Set<() => void>();
  let said = { text: '', count: 0 };
  return {
    say(text) {
      said = { text, count: said.count + 1 };
      for (const listener of listeners) listener();
    },
    said: () => said,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
