'use client';
import { patchMessage } from './patches.js';
import { useAct } from './useAct.js';
import type { Write } from './useWrite.js';

/**
 * Takes away the customer's own message, and its files, while `message.can.delete`; `null` when the backend cannot. Its place
 * stays, with `deletedAt`, until the backend says that it is gone, too.
 *
 * @example
 * const remove = useDeleteMessage('1042', message.id);
 * return remove && <button onClick={() => void remove.run()}>Delete</button>;
 */
export function useDeleteMessage(ticketId: string, messageId: string): Write<void, void> | null {
  return useAct<void, void>({
    operation: 'delete',
    method: 'deleteMessage',
    ticketId,
    send: (adapter, _, options) => adapter.deleteMessage?.(ticketId, messageId, options),
    check: () => undefined,
    onDone(_, __, support) {
      const deletedAt = new Date().toISOString();
      patchMessage(support, { ticketId, messageId }, (message) => ({
        ...message,
        body: { format: 'text', value: '' },
        attachments: [],
        can: {},
        deletedAt,
      }));
      support.emit({ type: 'deleted', ticketId, messageId });
    },
  });
}
