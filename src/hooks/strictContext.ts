'use client';
import { createContext, useContext, type Provider } from 'react';

/**
 * A context whose absence is a sentence instead of a crash three calls later.
 * Optional use tells `undefined` (no provider) from `null` (a provider that was not set up).
 *
 * @param provider What the caller must be within, as the sentence calls it.
 * @param cure What to do about it, as a whole sentence.
 */
export function strictContext<T>(
  provider: string,
  cure: string,
): [Provider: Provider<T | null>, use: (caller: string) => T, useOptional: () => T | null | undefined] {
  const Context = createContext<T | null | undefined>(undefined);
  const useOptional = () => useContext(Context);
  const use = (caller: string) => {
    const value = useContext(Context);
    if (value == null) throw new Error(`Ticketdock: ${caller} must be used within ${provider}. ${cure}`);
    return value;
  };
  return [Context.Provider, use, useOptional];
}
