import type { TicketAdapter } from '../core/adapter.js';
import { checkChange, checkChanges } from '../core/checkShape.js';
import { toTicketError, type TicketError } from '../core/errors.js';
import { callAdapter } from './callAdapter.js';
import { guardHost } from './guardHost.js';

/** How long between two looks, in milliseconds: while the page is seen, and while it is not. */
const pace = { visible: 10_000, hidden: 60_000 };

/** What is told of: a message is a change of its ticket. */
export type Change = NonNullable<ReturnType<typeof checkChange>>;

interface Watch {
  /** May answer a promise: the next look then waits for it. */
  onChange: (event: Change) => unknown;
  onError: (error: TicketError) => void;
}

/**
 * Tells of changes by the best means the adapter has: its own subscription, else asking `changesSince`,
 * else a `reset` now and then, after which everything on screen is looked at again.
 *
 * @returns Ends it.
 */
export function watchChanges(adapter: TicketAdapter, { onChange, onError }: Watch): () => void {
  if (!adapter.subscribe) return poll(adapter, { onChange, onError });
  let isOver = false;
  try {
    const unsubscribe = adapter.subscribe(
      (event) => {
        // Some go on telling whoever has left.
        const change = isOver ? undefined : checkChange(event);
        if (change) onChange(change);
      },
      (error) => {
        if (!isOver) onError(toTicketError(error));
      },
    ) as unknown;
    return () => {
      isOver = true;
      if (typeof unsubscribe === 'function') guardHost(() => (unsubscribe as () => void)());
    };
  } catch (thrown) {
    onError(toTicketError(thrown));
    return poll(adapter, { onChange, onError });
  }
}

function poll(adapter: TicketAdapter, { onChange, onError }: Watch): () => void {
  const ended = new AbortController();
  let mark: string | null = null;
  let failures = 0;
  let isLooking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    // On a slow backend the look after this one would end it, and nothing new would ever be seen.
    if (!adapter.changesSince) return onChange({ type: 'reset' });
    const { changesSince } = adapter;
    const answer = await callAdapter(
      ({ signal }) => changesSince.call(adapter, mark, { signal }),
      checkChanges,
      ended.signal,
    );
    if (ended.signal.aborted) return;
    const isFirst = mark === null;
    mark = answer.mark;
    // What was asked for meanwhile has failed, too.
    if (failures > 0) return onChange({ type: 'reset', mark });
    if (!isFirst) for (const ticketId of answer.ticketIds) onChange({ type: 'ticket', ticketId, mark });
  };
  const wait = () => {
    const usual = document.visibilityState === 'hidden' ? pace.hidden : pace.visible;
    timer = setTimeout(() => void step(), Math.min(usual * 2 ** failures, pace.hidden));
  };
  const step = async () => {
    isLooking = true;
    try {
      await look();
      failures = 0;
    } catch (thrown) {
      if (ended.signal.aborted) return;
      failures += 1;
      onError(toTicketError(thrown));
    } finally {
      isLooking = false;
    }
    if (!ended.signal.aborted) wait();
  };
  const handleVisibility = () => {
    // A look under way ends in a wait of its own: a second one beside it would never end.
    if (document.visibilityState === 'hidden' || isLooking) return;
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
