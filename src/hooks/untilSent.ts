import type { OutboxItem } from '../core/drafts/outboxItem.js';
import type { Session } from './session.js';

/** Longer than a try takes, in milliseconds: a frozen tab may hold one for hours. */
const patience = 30_000;

/** On its way, or about to be: what has failed before may take hours. */
const isGoing = ({ state, failure }: OutboxItem) => state === 'sending' || (state === 'waiting' && !failure);

/**
 * Resolves when no answer in this ticket is on its way. A backend may do two things it is asked for at once in either order, and an
 * answer opens a closed ticket again.
 */
export function untilSent({ keeper }: Pick<Session, 'keeper'>, ticketId: string): Promise<void> {
  const isDone = () =>
    !keeper.items().some((item) => item.write.type === 'reply' && item.write.ticketId === ticketId && isGoing(item));
  return new Promise((resolve) => {
    if (isDone()) return resolve();
    const end = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(end, patience);
    const stop = keeper.subscribe(() => {
      if (isDone()) end();
    });
  });
}
