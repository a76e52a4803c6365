import { begun, isForgotten, missed, type OutboxItem } from '../core/drafts/outboxItem.js';
import { TicketError, toTicketError } from '../core/errors.js';
import type { OutboxOptions, OutboxResult } from './outbox.js';
import type { OutboxState } from './outboxState.js';

const lacking = 'What could not be kept has to be added again';

/** It does not go now. */
const leave = (step: () => void): undefined => {
  step();
};

/** @returns Sends one item, when it is this tab's turn and nobody has sent it. Afterwards it stands somewhere else, or goes. */
export function createAttempt(
  { send, look, load, random = Math.random, isOffline = () => false }: OutboxOptions,
  state: OutboxState,
  isClosed: () => boolean,
): (waiting: OutboxItem) => Promise<void> {
  const { kept, view, fates, whole, pace, now, inTurn } = state;

  /** @returns What is now to be sent; the ticket that it has become; or nothing. */
  const take = async (waiting: OutboxItem): Promise<OutboxItem | string | undefined> => {
    const { clientRef } = waiting;
    // Taken back meanwhile, or pressed anew.
    const isOver = () => isClosed() || view.find(clientRef) !== waiting;
    if (isOver()) return undefined;
    const claim = await kept.claim(clientRef).catch(() => undefined);
    if (isOver()) return undefined;
    if (claim?.status === 'sent') return claim.sent.ticketId;
    if (claim?.status === 'theirs' || claim?.status === 'withdrawn') return leave(() => state.follow(waiting, claim));
    const isOwn = whole.has(clientRef) && !waiting.lacks;
    if (claim?.status === 'gone' && !isOwn) return leave(() => state.abort(clientRef));
    // What the storage does not take or has lost is sent all the same, by the page that has it.
    if (!claim && !isOwn) return leave(() => state.lookLater(waiting));
    const item = claim?.status === 'mine' ? state.withOwn(claim.item) : waiting;
    if (item.state === 'failed') return leave(() => view.put(item));
    const next = begun(item);
    if (look && next.isUnclear) return state.keep(next);
    if (next.lacks) return state.halt(next, lacking);
    if (isForgotten(item, now())) return state.halt(next, 'It may have arrived: nobody would know it again');
    return state.keep(next);
  };

  /** Another tab has sent it, or this one in another life. */
  const learn = async (item: OutboxItem, ticketId: string) => {
    const { clientRef } = item;
    if (!fates.has(clientRef)) return state.drop(clientRef);
    try {
      const ticket = await load(ticketId);
      state.drop(clientRef);
      fates.fulfil(clientRef, { ticket });
    } catch (thrown) {
      if (view.find(clientRef) !== item) return;
      if (item.attempts < pace.tries) return state.lookLater({ ...item, attempts: item.attempts + 1 });
      state.drop(clientRef);
      fates.fail(clientRef, toTicketError(thrown));
    }
  };

  const settle = async (sent: OutboxItem, result: OutboxResult) => {
    // Cleared meanwhile: nothing of it is written back.
    if (view.find(sent.clientRef) !== sent) return;
    state.drop(sent.clientRef);
    fates.fulfil(sent.clientRef, result);
    await kept.settle(sent.clientRef, result.ticket.id, state.wordsIn(sent.write));
    state.tell(sent.clientRef);
  };

  const miss = async (sent: OutboxItem, error: TicketError, isLook: boolean) => {
    if (view.find(sent.clientRef) !== sent) return;
    const next = missed(sent, error, { now: now(), random: random(), isOffline: isOffline(), pace });
    // That nobody may look says nothing about what was sent before.
    const missing = await state.keep(isLook ? { ...next, isUnclear: true } : next);
    if (missing?.state === 'failed') state.fail(missing, error);
  };

  /** @returns What the backend has of it already. */
  const find = async (item: OutboxItem): Promise<OutboxResult | undefined> => {
    if (!item.isUnclear || !look) return undefined;
    const found = await look(item);
    if (found === 'unclear') throw new TicketError('unknown', 'It may have arrived: nobody can tell.');
    if (found !== 'absent') return found;
    // Somebody else may have signed in meanwhile, who was asked, and as whom it would go.
    if (isClosed()) throw new TicketError('aborted', 'Nothing is sent any more');
    return undefined;
  };

  return async (waiting) => {
    const taken = await inTurn(() => take(waiting));
    if (taken === undefined) return;
    if (typeof taken === 'string') return learn(waiting, taken);
    let isLook = true;
    try {
      const found = await find(taken);
      isLook = false;
      if (!found && taken.lacks) throw new TicketError('invalid', lacking);
      const result = found ?? (await send(taken));
      await inTurn(() => settle(taken, result));
    } catch (thrown) {
      const error = toTicketError(thrown);
      await inTurn(() => miss(taken, error, isLook && taken.isUnclear));
    }
  };
}
