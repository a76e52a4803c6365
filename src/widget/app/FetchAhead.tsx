'use client';
import { useEffect } from 'react';
import { fetchParts } from './createParts.js';
import { useTies, useWidgetValue } from './WidgetContext.js';
import { whenIdle } from './whenIdle.js';

/**
 * Fetches what the desk needs beside its list, when that is seen and the browser has time; the styles of what the list itself
 * may show at any moment without waiting for that. A page whose visitor never opens the
 * panel does not pay for it. By itself, so that a panel that opens draws no more than this.
 */
export function FetchAhead() {
  const { parts } = useTies();
  const hasList = useWidgetValue('unread') !== undefined;
  const isOpen = useWidgetValue('isOpen');
  const { mode } = useWidgetValue('settings');
  const isListSeen = hasList && (isOpen || mode !== 'launcher');
  useEffect(() => {
    if (!isListSeen) return undefined;
    // The next thread or form tries again.
    parts.styles.load().catch(() => undefined);
    if (isSparing()) return undefined;
    return whenIdle(() => fetchParts(parts));
  }, [isListSeen, parts]);
  return null;
}

/** The customer pays by the byte, or has few of them: no code is loaded that nobody has asked for. */
function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
