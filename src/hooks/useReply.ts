'use client';
import type { NewReply } from '../core/adapter.js';
import type { Message, Ticket } from '../core/model.js';
import { newestKnown } from './newestKnown.js';
import { useSupport } from './SupportProvider.js';
import { useSend, type Send } from './useSend.js';

/**
 * Answers in a ticket, exactly once for one press, as {@link useCreateTicket} creates one.
 *
 * @example
 * const reply = useReply('1042');
 * await reply.run({ body: 'Now it works, thank you.' });
 */
export function useReply(ticketId: string): Send<NewReply, { ticket: Ticket; message?: Message }> {
  const support = useSupport('useReply');
  return useSend(
    (input: NewReply) => ({ type: 'reply', ticketId, input, ...newestKnown(support, ticketId) }),
    (result) => result,
  );
}
