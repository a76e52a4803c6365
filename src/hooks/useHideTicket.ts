'use client';
import { useAct } from './useAct.js';
import type { Write } from './useWrite.js';

/**
 * Puts a ticket away for this customer alone, or back: `run(true)` hides it, `run(false)` brings it back; `null` when the backend
 * cannot. Staff see nothing of it.
 *
 * @example
 * const hide = useHideTicket('1042');
 * return hide && <button onClick={() => void hide.run(true)}>Hide</button>;
 */
export function useHideTicket(ticketId: string): Write<boolean, void> | null {
  return useAct<boolean, void>({
    operation: 'hide',
    method: 'setHidden',
    ticketId,
    send: (adapter, isHidden, options) => adapter.setHidden?.(ticketId, isHidden, options),
    check: () => undefined,
    onDone: (_, isHidden, { emit }) => emit({ type: isHidden ? 'hidden' : 'unhidden', ticketId }),
  });
}
