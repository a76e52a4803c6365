'use client';
import { useMemo, useSyncExternalStore } from 'react';
import type { OutboxItem } from '../core/drafts/outboxItem.js';
import { useSupport } from './SupportProvider.js';

/** What waits to be sent, to be shown: `useOutbox` without what sends it. */
export function useOutboxItems(ticketId?: string): readonly OutboxItem[] {
  const { keeper } = useSupport('useOutbox');
  const all = useSyncExternalStore(keeper.subscribe, keeper.items, keeper.items);
  return useMemo(
    () =>
      ticketId === undefined ? all : all.filter(({ write }) => write.type === 'reply' && write.ticketId === ticketId),
    [all, ticketId],
  );
}
