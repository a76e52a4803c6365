'use client';
import { checkMessage } from '../core/checkActs.js';
import type { Message } from '../core/model.js';
import { patchMessage } from './patches.js';
import { useAct } from './useAct.js';
import type { Write } from './useWrite.js';

/**
 * Takes something secret out of a message for good, with every earlier version of it, while `message.can.retract`; `null` when the
 * backend cannot. Mails that have gone already are out of reach.
 *
 * @example
 * const retract = useRetractMessage('1042', message.id);
 * await retract?.run('root password: [removed]');
 */
export function useRetractMessage(ticketId: string, messageId: string): Write<string, Message> | null {
  return useAct<string, Message>({
    operation: 'retract',
    method: 'retractMessage',
    ticketId,
    send: (adapter, body, options) => adapter.retractMessage?.(ticketId, messageId, body, options),
    check: checkMessage,
    onDone(message, _, support) {
      const { client, scope, emit } = support;
      patchMessage(support, { ticketId, messageId }, () => message);
      // The earlier versions that were looked at are in the page's memory still.
      client.removeQueries({ queryKey: [scope, 'revisions', ticketId, messageId] });
      emit({ type: 'retracted', ticketId, messageId });
    },
  });
}
