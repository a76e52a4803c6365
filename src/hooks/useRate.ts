'use client';
import type { Rating } from '../core/model.js';
import { patchMessage, patchTicket } from './patches.js';
import type { Support } from './SupportProvider.js';
import { useAct } from './useAct.js';
import type { Write } from './useWrite.js';

/**
 * Rates a ticket, or one message of the staff; `null` when the backend cannot. A later rating replaces an earlier one.
 *
 * @param messageId Absent: the ticket.
 * @example
 * const rate = useRate('1042');
 * return rate && <button onClick={() => void rate.run({ score: 5 })}>Very good</button>;
 */
export function useRate(ticketId: string, messageId?: string): Write<Rating, void> | null {
  const target = { ticketId, ...(messageId !== undefined && { messageId }) };
  return useAct<Rating, void>({
    operation: 'rate',
    method: 'rate',
    ticketId,
    send: (adapter, rating, options) => adapter.rate?.(target, rating, options),
    check: () => undefined,
    // That of a ticket comes with a comment, from a form that waits for the answer.
    ...(messageId !== undefined && {
      patch: (rating: Rating, support: Support) =>
        patchMessage(support, { ticketId, messageId }, (message) => ({ ...message, rating })),
    }),
    onDone(_, rating, support) {
      if (messageId === undefined) patchTicket(support, ticketId, (ticket) => ({ ...ticket, rating }));
      support.emit({ type: 'rated', ...target, score: rating.score });
    },
  });
}
