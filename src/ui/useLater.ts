'use client';
import { useEffect, useState } from 'react';
import type { LaterPart } from '../core/later.js';

/** A part of the page, as far as it is there. */
export interface Later<T> {
  /** Once it is there: at once when it has been loaded for somebody else. */
  part: T | undefined;
  /** It did not load, and is still wanted. The next time that it is wanted tries again. */
  hasFailed: boolean;
}

/**
 * Loads a part of the page as soon as it is wanted.
 *
 * @param by What wants it: nothing while it is falsy. Another one tries again what has failed for the one before.
 *
 * @example
 * const { part } = useLater(gallery, isOpen);
 * return isOpen && part && <part.Gallery />;
 */
export function useLater<T>(wanted: LaterPart<T>, by: unknown): Later<T> {
  const [, setLoaded] = useState<LaterPart<T>>();
  const [failed, setFailed] = useState<LaterPart<T>>();
  const part = wanted.current();
  const isMissing = Boolean(by) && part === undefined;
  useEffect(() => {
    if (!isMissing) return undefined;
    let isGone = false;
    wanted.load().then(
      () => !isGone && setLoaded(wanted),
      () => !isGone && setFailed(wanted),
    );
    return () => {
      isGone = true;
      setFailed(undefined);
    };
  }, [wanted, isMissing, by]);
  return { part, hasFailed: isMissing && failed === wanted };
}
