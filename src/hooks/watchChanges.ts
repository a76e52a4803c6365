import type { ChangeEvent, TicketAdapter } from '../core/adapter.js';
import { toTicketError, type TicketError } from '../core/errors.js';

/** How long between two looks, in milliseconds: while the page is seen, and while it is not. */
const pace = { visible: 10_000, hidden: 60_000, longest: 300_000 };

interface Watch {
  onChange: (event: ChangeEvent) => void;
  onError: (error: TicketError) => void;
}

/**
 * Tells of changes by the best means the adapter has: its own subscription, else asking `changesSince`,
 * else a `reset` now and then, after which everything on screen is looked at again.
 *
 * @returns Ends it.
 */
export function watchChanges(adapter: TicketAdapter, { onChange, onError }: Watch): () => void {
  if (adapter.subscribe) {
    try {
      return adapter.subscribe(onChange, onError);
    } catch (thrown) {
      onError(toTicketError(thrown));
    }
  }
  return poll(adapter, { onChange, onError });
}

function poll(adapter: TicketAdapter, { onChange, onError }: Watch): () => void {
  const ended = new AbortController();
  let mark: string | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    if (!adapter.changesSince) return onChange({ type: 'reset' });
    const answer: { mark: string; ticketIds: string[] } = await adapter.changesSince(mark, { signal: ended.signal });
    if (ended.signal.aborted) return;
    const isFirst = mark === null;
    mark = answer.mark;
    if (!isFirst) for (const ticketId of answer.ticketIds) onChange({ type: 'ticket', ticketId, mark });
  };
  const wait = () => {
    const usual = document.visibilityState === 'hidden' ? pace.hidden : pace.visible;
    timer = setTimeout(() => void step(), Math.min(usual * 2 ** failures, pace.longest));
  };
  const step = async () => {
    try {
      await look();
      failures = 0;
    } catch (thrown) {
      if (ended.signal.aborted) return;
      failures += 1;
      onError(toTicketError(thrown));
    }
    if (!ended.signal.aborted) wait();
  };
  const handleVisibility = () => {
    if (document.visibilityState === 'hidden') return;
    clearTimeout(timer);
    void step();
  };

  document.addEventListener('visibilitychange', handleVisibility);
  if (adapter.changesSince) void step();
  else wait();
  return () => {
    ended.abort();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', handleVisibility);
  };
}
