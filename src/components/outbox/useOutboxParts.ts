'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSupport } from '../../hooks/SupportProvider.js';
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
 * What shows where something is that was sent: fetched while the line is whole, as it is too late for that when it is broken.
 *
 * @param isNear Something can be written, or waits.
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

/** Whether what sends is loaded: that is after the first paint, when what shows it may follow. */
export function useCanSend(): boolean {
  const { keeper } = useSupport('useCanSend');
  const look = () => keeper.current() !== undefined;
  return useSyncExternalStore(keeper.subscribe, look, () => false);
}
