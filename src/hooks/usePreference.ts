'use client';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Preference } from '../storage/preferences.js';
import { useSupport } from './SupportProvider.js';

/** What begins as `true` may become `false`. */
type Widened<T> = T extends boolean ? boolean : T extends string ? string : T extends number ? number : T;

/** Makes the next value from what is kept now, which another tab may have changed. */
type Change<T> = (now: Widened<T>) => Widened<T>;

/**
 * State that outlives the page: a choice of this customer's, kept by the provider's `storageKey`, shared by everything that
 * uses the same name. Without a `storageKey` it lasts as long as the page. On a server it is `initial`.
 *
 * @param name Names it among the kit's preferences.
 * @param initial Until something else was chosen. What is kept and is of another kind counts as nothing.
 *
 * @example
 * const [isOpen, setOpen] = usePreference('guide', true);
 */
export function usePreference<T extends Preference>(
  name: string,
  initial: T,
): [value: Widened<T>, change: (value: Widened<T> | Change<T>) => void] {
  const { preferences } = useSupport('usePreference');
  const [first] = useState(initial);
  const kept = useSyncExternalStore(
    preferences.subscribe,
    () => preferences.get(name),
    () => undefined,
  );
  const change = useCallback(
    (value: Widened<T> | Change<T>) =>
      typeof value === 'function'
        ? preferences.update(name, (now) => value(ofSameKind(now, first)))
        : preferences.set(name, value),
    [preferences, name, first],
  );
  return [ofSameKind(kept, initial), change];
}

/** What is kept and is of another kind counts as nothing. */
function ofSameKind<T extends Preference>(kept: Preference | undefined, initial: T): Widened<T> {
  const isSameKind = typeof kept === typeof initial && Array.isArray(kept) === Array.isArray(initial);
  return (isSameKind ? kept : initial) as Widened<T>;
}
