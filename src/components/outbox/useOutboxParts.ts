'use client';
import { useEffect, useState } from 'react';
import type * as parts from './lazy.js';

export type OutboxParts = typeof parts;

let loading: Promise<OutboxParts> | undefined;
let loaded: OutboxParts | undefined;

/** Loads them once a page. What failed is tried again by the next one that asks. */
function load(): Promise<OutboxParts> {
  loading ??= import('./lazy.js').then(
    (module) => {
      loaded = module;
      return module;
    },
    (thrown: unknown) => {
      loading = undefined;
      throw thrown;
    },
  );
  return loading;
}

/**
 * What shows where something is that was sent: fetched as soon as something is written, as it is too late for that when the line
 * is broken.
 *
 * @param isNear Something is being written, or waits.
 */
export function useOutboxParts(isNear: boolean): OutboxParts | undefined {
  const [parts, setParts] = useState(loaded);
  useEffect(() => {
    if (!isNear || parts) return;
    let isGone = false;
    load().then(
      (module) => !isGone && setParts(module),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isNear, parts]);
  return parts;
}
