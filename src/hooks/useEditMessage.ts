'use client';
import { checkMessage } from '../core/checkActs.js';
import type { Message } from '../core/model.js';
import { patchMessage } from './patches.js';
import { useAct } from './useAct.js';
import type { Write } from './useWrite.js';

/**
 * Changes the words of the customer's own message while `message.can.edit`; `null` when the backend cannot.
 *
 * @example
 * const edit = useEditMessage('1042', message.id);
 * return edit && <button onClick={() => void edit.run('It works again.')}>Save</button>;
 */
export function useEditMessage(ticketId: string, messageId: string): Write<string, Message> | null {
  return useAct<string, Message>({
    operation: 'edit',
    method: 'editMessage',
    ticketId,
    send: (adapter, body, options) => adapter.editMessage?.(ticketId, messageId, body, options),
    check: checkMessage,
    onDone(message, _, support) {
      patchMessage(support, { ticketId, messageId }, () => message);
      support.emit({ type: 'edited', ticketId, messageId });
    },
  });
}
