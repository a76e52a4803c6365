'use client';
import { useEffect, useState } from 'react';
import type { Ticket, ThreadItem } from '../../core/model.js';
import type { Async } from '../../hooks/async.js';
import { useMarkRead } from '../../hooks/useMarkRead.js';
import type { ThreadData } from '../../hooks/useThread.js';
import { createIsOwn } from './ownership.js';

/**
 * Where the reader left off, found once and kept for the visit, and the word to the backend that they have read on.
 *
 * @returns The first message they had not seen; `null` when they had seen all.
 */
export function useUnread(
  { data: ticket, refreshing }: Extract<Async<Ticket>, { status: 'success' }>,
  thread: Async<ThreadData>,
): string | null {
  const { id, unread = 0 } = ticket;
  const markRead = useMarkRead();
  const [found, setFound] = useState<{ id: string | null }>();
  // What was kept from an earlier visit does not know what came since.
  const isFresh = !refreshing && thread.status === 'success' && !thread.refreshing;
  if (!found && isFresh) setFound({ id: firstUnread(thread.data.items, unread) });

  const isDue = found !== undefined && unread > 0;
  useEffect(() => {
    if (!isDue || !markRead) return undefined;
    const handleVisibility = () => {
      if (document.visibilityState === 'visible') void markRead(id);
    };
    handleVisibility();
    document.addEventListener('visibilitychange', handleVisibility);
    return () => document.removeEventListener('visibilitychange', handleVisibility);
  }, [isDue, unread, markRead, id]);

  return found?.id ?? null;
}

/** The count is of messages by others; when not all of them are loaded, it is the oldest that is. */
function firstUnread(items: readonly ThreadItem[], unread: number): string | null {
  if (unread <= 0) return null;
  const isOwn = createIsOwn(items);
  const byOthers = items.filter((item) => item.type === 'message' && !isOwn(item));
  return byOthers[Math.max(0, byOthers.length - unread)]?.id ?? null;
}
