import { backOff } from '../core/drafts/backOff.js';
import { checkTicket } from '../core/checkShape.js';
import { isAmbiguous, isTransient, TicketError, toTicketError } from '../core/errors.js';
import type { Ticket } from '../core/model.js';
import { noteUnclosed } from './sendItem.js';
import type { Session } from './session.js';

/** Tries until somebody has to press again. */
const tries = 3;

/** Closing twice is closing once: unlike a message it may be tried again whatever the backend remembers. */
const isWorthAnother = (error: TicketError) => isTransient(error) || isAmbiguous(error);

/**
 * Closes a ticket after an answer that has arrived in it.
 *
 * @param clientRef Of the answer: after a reload the same closing has the same name again.
 * @returns The ticket as it is then, closed or not. Never throws: the answer is not undone by it.
 */
export async function closeAfter(session: Session, clientRef: string, ticket: Ticket): Promise<Ticket> {
  const { adapter, client, scope, call, emit, refresh } = session;
  const { id } = ticket;
  const isClosed = (one: Ticket) => one.status.kind === 'closed';
  if (isClosed(ticket)) return ticket;
  const close = async () => {
    if (!adapter.closeTicket) throw new TicketError('not_applied');
    const closed = await call(
      ({ signal }) =>
        adapter.closeTicket?.(id, { clientRef: closingRef(clientRef), signal }) ??
        Promise.reject(new TicketError('not_applied')),
      checkTicket,
    );
    // A backend that says yes and does nothing must not look as if it had done it.
    if (!isClosed(closed)) throw new TicketError('not_applied');
    return closed;
  };
  /** Done by the try before whose answer was lost, or by somebody else. */
  const look = async () => {
    const now = await call((options) => adapter.getTicket(id, options), checkTicket);
    return isClosed(now) ? now : undefined;
  };
  const attempt = async (count: number): Promise<Ticket> => {
    try {
      return await close();
    } catch (thrown) {
      const error = toTicketError(thrown);
      const done = await look().catch(() => undefined);
      if (done) return done;
      if (count >= tries || !isWorthAnother(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, backOff(count, error.retryAfter, Math.random())));
      return attempt(count + 1);
    }
  };
  try {
    const closed = await attempt(1);
    client.setQueryData([scope, 'ticket', id], closed);
    client.setQueryData([scope, 'unclosed', id], null);
    refresh(id);
    emit({ type: 'closed', ticketId: id });
    return closed;
  } catch (thrown) {
    noteUnclosed(session, id, toTicketError(thrown).code);
    return ticket;
  }
}

/** A name of its own that follows from the answer's: another last digit. */
function closingRef(clientRef: string): string {
  const digit = parseInt(clientRef.slice(-1), 16);
  return clientRef.slice(0, -1) + (Number.isNaN(digit) ? 'c' : (digit ^ 8).toString(16));
}
