import type { TicketAdapter } from '../core/adapter.js';
import { checkDesk } from '../core/checkShape.js';
import type { Desk } from '../core/model.js';
import { callAdapter } from './callAdapter.js';

interface ReturnOptions {
  adapter: Pick<TicketAdapter, 'loadDesk'>;
  /** The desk as it was last seen. */
  known: () => Desk | undefined;
  onReturn: () => void;
}

/**
 * Looks who has signed in after a session was over. What one customer has written must never be sent as another's: only the same
 * one's return counts, as far as the desk says who it is. An answer that needs no session is no return.
 *
 * @returns Call it whenever something was answered again.
 */
export function createReturn({ adapter, known, onReturn }: ReturnOptions): () => void {
  let before: Desk | undefined;
  let looking: Promise<void> | undefined;
  const look = async () => {
    before ??= known();
    const desk = await callAdapter((options) => adapter.loadDesk(options), checkDesk);
    if (before && nameOf(before) !== nameOf(desk)) return;
    before = undefined;
    onReturn();
  };
  return () => {
    looking ??= look()
      .catch(() => undefined)
      .finally(() => {
        looking = undefined;
      });
  };
}

const nameOf = ({ viewer: { login, email } }: Desk) => JSON.stringify([login, email]);
