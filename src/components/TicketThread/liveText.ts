'use client';
import { useSyncExternalStore } from 'react';

/** The words in a field that is not drawn by them: a key costs its listeners a comparison, and draws nothing anew. */
export interface LiveText {
  get(): string;
  set(text: string): void;
  /** @returns Ends the listening. */
  subscribe(listener: () => void): () => void;
}

export function createLiveText(): LiveText {
  const listeners = new Set<() => void>();
  let text = '';
  return {
    get: () => text,
    set(next) {
      if (next === text) return;
      text = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a view needs to know of the words: it is drawn anew when that changes, and not with every key. */
export function useLiveText<const Known extends string | number | boolean | null | undefined>(
  text: LiveText,
  read: (text: string) => Known,
): Known {
  const look = () => read(text.get());
  return useSyncExternalStore(text.subscribe, look, look);
}
