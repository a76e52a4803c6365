'use client';
import { patchTicket } from './patches.js';
import { useAct } from './useAct.js';
import type { Write } from './useWrite.js';

/**
 * Says whether the customer gets mail about a ticket: `run(true)` ends it. `null` when the backend cannot.
 *
 * @example
 * const mute = useMute('1042');
 * return mute && <button onClick={() => void mute.run(true)}>No mail about this</button>;
 */
export function useMute(ticketId: string): Write<boolean, void> | null {
  return useAct<boolean, void>({
    operation: 'mute',
    method: 'setMuted',
    ticketId,
    send: (adapter, isMuted, options) => adapter.setMuted?.(ticketId, isMuted, options),
    check: () => undefined,
    patch: (isMuted, support) => patchTicket(support, ticketId, (ticket) => ({ ...ticket, muted: isMuted })),
    onDone: (_, isMuted, { emit }) => emit({ type: isMuted ? 'muted' : 'unmuted', ticketId }),
  });
}
