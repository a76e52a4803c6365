import type { TicketAdapter } from '../../core/adapter.js';
import { id, listOf, objectOf, text } from '../../core/border/read.js';
import type { Transport } from '../../transport/createTransport.js';
import { answerOf } from './readAnswer.js';

export const changes = objectOf<{ mark: string; ticketIds: string[] }>({ mark: text, ticketIds: listOf(id) }, [
  'mark',
  'ticketIds',
]);

const readChanges = answerOf(changes);

/** Asks what has changed since a mark; without one, for a mark to begin with. */
export const askForChanges =
  ({ send }: Transport): NonNullable<TicketAdapter['changesSince']> =>
  (mark, { signal } = {}) =>
    send({ path: '/changes', query: { since: mark ?? undefined }, signal }, readChanges);
