import { laneOf, type OutboxItem } from '../../core/drafts/outboxItem.js';

/** Where something is on its way out, as far as it makes a difference to whoever wrote it. */
export type SendStage =
  'sending' | 'offline' | 'nextTry' | 'asksToWait' | 'signedOut' | 'behind' | 'failed' | 'unclear' | 'lacks';

/** Milliseconds: a second try that is so near is not worth a word (fault table, row 5). */
const silentWait = 2000;

interface Around {
  /** Everything that waits. */
  items: readonly OutboxItem[];
  /** Milliseconds since 1970. */
  now: number;
  isOnline: boolean;
}

export function sendStage(item: OutboxItem, { items, now, isOnline }: Around): SendStage {
  const { state, failure, dueAt, attempts } = item;
  if (state === 'sending') return 'sending';
  if (state === 'failed') {
    if (item.lacks) return 'lacks';
    return item.isUnclear ? 'unclear' : 'failed';
  }
  if (failure?.code === 'unauthorized') return 'signedOut';
  if (isBehind(item, items)) return 'behind';
  const wait = dueAt - now;
  if (wait > 0 && failure?.code === 'network' && !isOnline) return 'offline';
  const isAsked = failure?.code === 'rate_limited' || failure?.retryAfter !== undefined;
  if (wait <= 0 || (attempts <= 1 && wait <= silentWait && !isAsked)) return 'sending';
  return isAsked ? 'asksToWait' : 'nextTry';
}

/** One before it goes first. One that needs somebody's hand holds up nobody. */
function isBehind(item: OutboxItem, items: readonly OutboxItem[]): boolean {
  const before = items.slice(
    0,
    Math.max(
      0,
      items.findIndex(({ clientRef }) => clientRef === item.clientRef),
    ),
  );
  return before.some((one) => one.state !== 'failed' && laneOf(one) === laneOf(item));
}
