import { isAlike } from '../../core/drafts/isAlike.js';
import type { OutboxItem } from '../../core/drafts/outboxItem.js';
import type { Message, ThreadItem } from '../../core/model.js';
import { createIsOwn } from './ownership.js';

/** An answer that is not among the messages yet. */
export interface PendingAnswer {
  item: OutboxItem;
  /**
   * - `entering`: on its way into the outbox.
   * - `entered`: has been put there; when it is seen there, it is `queued`.
   * - `sent`: it has arrived, and the messages are being loaded.
   */
  phase: 'entering' | 'entered' | 'queued' | 'sent';
}

/** The own answers of one visit. */
export interface AnswersState {
  /** Those not among the messages, in the order of the presses. */
  pending: readonly PendingAnswer[];
  /** The name that a message had while it was on its way, by its id. */
  links: ReadonlyMap<string, string>;
  /** Names of those that have arrived. */
  arrived: ReadonlySet<string>;
}

export const noAnswers: AnswersState = { pending: [], links: new Map(), arrived: new Set() };

/**
 * Follows each answer from the press to its place among the messages, whichever comes first, the backend's answer or the event.
 *
 * @param queued What the outbox has.
 * @param items The messages, as far as they are here.
 * @returns The same object where nothing has changed.
 */
export function followAnswers(
  before: AnswersState,
  queued: readonly OutboxItem[],
  items: readonly ThreadItem[],
): AnswersState {
  if (queued.length === 0 && before.pending.length === 0) return before;
  const arrived = new Set(before.arrived);
  const links = new Map(before.links);
  const known = before.pending.flatMap((answer): PendingAnswer[] => {
    const item = queued.find(({ clientRef }) => clientRef === answer.item.clientRef);
    if (item) return item === answer.item ? [answer] : [{ item, phase: 'queued' }];
    if (answer.phase === 'entering') return [answer];
    // It was taken out: nothing is while it is on its way.
    if (answer.phase === 'queued' && answer.item.state !== 'sending') return [];
    arrived.add(answer.item.clientRef);
    return answer.phase === 'sent' ? [answer] : [{ ...answer, phase: 'sent' }];
  });
  const linked = new Set(links.values());
  const isNew = ({ clientRef }: OutboxItem) =>
    !linked.has(clientRef) && !known.some(({ item }) => item.clientRef === clientRef);
  const all = [...known, ...queued.filter(isNew).map((item): PendingAnswer => ({ item, phase: 'queued' }))];

  const messages = items.filter((one): one is Message => one.type === 'message');
  const isOwn = createIsOwn(items);
  const pending = all.filter(({ item, phase }) => {
    const message =
      messages.find(({ id, clientRef }) => clientRef === item.clientRef && !links.has(id)) ??
      // What has certainly not arrived is none of the messages, whatever they say.
      (phase === 'sent' || item.state === 'sending' || item.isUnclear
        ? since(messages, item).find((one) => !links.has(one.id) && isOwn(one) && saysSame(one, item))
        : undefined);
    if (!message) return true;
    links.set(message.id, item.clientRef);
    arrived.add(item.clientRef);
    return false;
  });
  const isSame =
    links.size === before.links.size &&
    arrived.size === before.arrived.size &&
    pending.length === before.pending.length &&
    pending.every((answer, index) => answer === before.pending[index]);
  return isSame ? before : { pending, links, arrived };
}

/** What has come after the press. */
function since(messages: readonly Message[], { write }: OutboxItem): readonly Message[] {
  if (write.type !== 'reply' || write.after === undefined) return messages;
  return messages.slice(messages.findIndex(({ id }) => id === write.after) + 1);
}

/** A backend that names each write is believed more than words. */
function saysSame({ clientRef, body }: Message, { write }: OutboxItem): boolean {
  return clientRef === undefined && isAlike(body, write.input.body);
}
