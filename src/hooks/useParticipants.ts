'use client';
import { checkPersons } from '../core/checkActs.js';
import type { Person } from '../core/model.js';
import { patchTicket } from './patches.js';
import { useAct } from './useAct.js';
import type { Write } from './useWrite.js';

/**
 * Says who gets copies of a ticket's messages: `run` takes the whole list of addresses. `null` when the backend cannot.
 *
 * @example
 * const participants = useParticipants('1042');
 * await participants?.run(['boss@example.com']);
 */
export function useParticipants(ticketId: string): Write<readonly string[], Person[]> | null {
  return useAct<readonly string[], Person[]>({
    operation: 'participants',
    method: 'setParticipants',
    ticketId,
    send: (adapter, emails, options) => adapter.setParticipants?.(ticketId, [...emails], options),
    check: checkPersons,
    onDone(participants, _, support) {
      patchTicket(support, ticketId, (ticket) => ({ ...ticket, participants }));
      support.emit({ type: 'participants', ticketId, count: participants.length });
    },
  });
}
