'use client';
import { useCallback } from 'react';
import type { NewReply } from '../core/adapter.js';
import type { OutboxItem } from '../core/drafts/outboxItem.js';
import { newClientRef } from '../core/newClientRef.js';
import { newestKnown } from './newestKnown.js';
import { sendItem } from './sendItem.js';
import { useSupport } from './SupportProvider.js';
import { useOutboxItems } from './useOutboxItems.js';
import { bareItem, type SendAs } from './useSend.js';

/** What an answer was until now, and what comes after it. */
export interface ReplyAs extends SendAs {
  /**
   * The ticket is closed once the answer has arrived, also after a reload or an outage. Where that fails, the answer has gone all the
   * same: `onEvent` tells of a `failed` `close`.
   * @default false
   */
  thenClose?: boolean | undefined;
}

/** What a customer has sent and is not known to have arrived. */
export interface OutboxView {
  /** In the order of the presses. The same list until something changes. */
  items: readonly OutboxItem[];
  /**
   * Queues an answer and lets go of it: what becomes of it is in `items`. Rejects with a {@link TicketError} only where nothing
   * could be queued, as a part of the page did not load, and the one try without it failed.
   */
  reply: (ticketId: string, input: NewReply, as?: ReplyAs) => Promise<void>;
  /**
   * Tries again at once.
   *
   * @param isSure Somebody has looked, and it has not arrived: it is sent without another look.
   */
  retry: (clientRef: string, isSure?: boolean) => void;
  /** Takes it out, to be changed or thrown away. @returns Nothing while it is on its way. */
  withdraw: (clientRef: string) => OutboxItem | undefined;
}

/**
 * What waits to be sent, over all tickets, also from before a reload and from other tabs of this customer.
 *
 * @param ticketId Only answers in this ticket. @default everything
 *
 * @example
 * const { items, retry } = useOutbox();
 * items.map((item) => <button key={item.clientRef} onClick={() => retry(item.clientRef)}>{item.write.input.body}</button>);
 */
export function useOutbox(ticketId?: string): OutboxView {
  const support = useSupport('useOutbox');
  const { keeper } = support;
  const items = useOutboxItems(ticketId);
  const reply = useCallback(
    async (to: string, input: NewReply, { clientRef = newClientRef(), thenClose, ...was }: ReplyAs = {}) => {
      const known = newestKnown(support, to);
      const write = { type: 'reply' as const, ticketId: to, input, ...known, ...(thenClose && { thenClose }) };
      const keeping = await keeper.open().catch(() => undefined);
      if (!keeping) await sendItem(support, bareItem(clientRef, write));
      // What becomes of it is in the outbox.
      else keeping.outbox.add(clientRef, write, was).catch(() => undefined);
    },
    [keeper, support],
  );
  return {
    items,
    reply,
    retry: useCallback((clientRef, isSure) => keeper.current()?.outbox.retry(clientRef, isSure), [keeper]),
    withdraw: useCallback((clientRef) => keeper.current()?.outbox.withdraw(clientRef), [keeper]),
  };
}
