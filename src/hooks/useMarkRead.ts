'use client';
import { useCallback } from 'react';
import { useSupport } from './SupportProvider.js';

/**
 * Tells the backend that the customer has seen a ticket's messages; `null` when the backend keeps no such mark.
 * A failure is not worth a word: the mark stays, and the next look clears it.
 *
 * @example
 * const markRead = useMarkRead();
 * useEffect(() => void markRead?.(ticketId), [markRead, ticketId]);
 */
export function useMarkRead(): ((ticketId: string) => Promise<void>) | null {
  const { adapter, call, refresh } = useSupport('useMarkRead');
  const markRead = useCallback(
    async (ticketId: string) => {
      try {
        await call(
          async (options) => adapter.markRead?.(ticketId, options),
          () => undefined,
        );
        refresh(ticketId);
      } catch {
        // Said above: not worth a word.
      }
    },
    [adapter, call, refresh],
  );
  return adapter.markRead ? markRead : null;
}
