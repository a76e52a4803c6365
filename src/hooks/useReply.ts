'use client';
import type { NewReply } from '../core/adapter.js';
import { checkReply } from '../core/checkShape.js';
import type { Message, Ticket } from '../core/model.js';
import { useSupport } from './SupportProvider.js';
import type { ThreadPages } from './useThread.js';
import { useWrite, type Write } from './useWrite.js';

/**
 * Answers in a ticket.
 *
 * @example
 * const reply = useReply('1042');
 * await reply.run({ body: 'Now it works, thank you.' });
 */
export function useReply(ticketId: string): Write<NewReply, { ticket: Ticket; message?: Message }> {
  const { adapter } = useSupport('useReply');
  return useWrite({
    operation: 'reply',
    send: (input: NewReply, options) => adapter.reply(ticketId, input, options),
    check: checkReply,
    files: ({ attachments }) => attachments,
    onDone({ ticket, message }, _, { client, scope, emit, refresh }) {
      client.setQueryData([scope, 'ticket', ticketId], ticket);
      if (message) {
        client.setQueryData<ThreadPages>(
          [scope, 'thread', ticketId],
          (thread) => thread && withNewest(thread, message),
        );
      }
      refresh(ticketId);
      emit({ type: 'replied', ticketId });
    },
  });
}

/** The event of a reply may come before its answer: the message is then here already. */
function withNewest(thread: ThreadPages, message: Message): ThreadPages {
  const [newest, ...older] = thread.pages;
  if (!newest || newest.items.some((item) => item.id === message.id)) return thread;
  return { ...thread, pages: [{ ...newest, items: [...newest.items, message] }, ...older] };
}
