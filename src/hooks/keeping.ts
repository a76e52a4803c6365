import type { OutboxItem } from '../core/drafts/outboxItem.js';
import type { Duration } from '../core/model.js';
import { readDuration } from '../core/rules/expectation/readDuration.js';
import type { Keeping } from '../storage/openKeeping.js';
import type * as lazyKeeping from './lazyKeeping.js';
import type { Session } from './session.js';
import { watchWake } from './watchWake.js';

/** What keeps words and sends them, when it is there: it is loaded after first paint. */
export interface Keeper {
  /** What is kept is meant to outlive the page: the customer has a name, and the host wants it. */
  readonly isLasting: boolean;
  /** Loads it, once. Rejects while it cannot be loaded; the next call tries again. */
  open(): Promise<Keeping>;
  /** Its code alone. */
  part(): Promise<typeof lazyKeeping>;
  /** As far as it is there. */
  current(): Keeping | undefined;
  /** What waits to be sent: nothing until it is there. The same list until something changes. */
  items(): readonly OutboxItem[];
  /** Told when it is there, and of every change of what waits. @returns Ends the listening. */
  subscribe(listener: () => void): () => void;
  /** What was held up may go on. */
  resume(): void;
  /** Loads it after first paint, and goes on when the connection or the page is back. @returns Ends all of it. */
  begin(): () => void;
}

/** Milliseconds after which the page has been drawn. */
const afterPaint = 300;

const nothing: readonly OutboxItem[] = [];

const handleLeave = (event: BeforeUnloadEvent) => event.preventDefault();

interface KeeperOptions {
  customer: string | undefined;
  /** Milliseconds. */
  keepFor: number;
}

/** In one place: a second import of the same part makes bundlers cut everything into smaller files. */
const loadPart = () => import('./lazyKeeping.js');

export function createKeeper(session: () => Session, { customer, keepFor }: KeeperOptions): Keeper {
  const listeners = new Set<() => void>();
  let opening: Promise<Keeping> | undefined;
  let keeping: Keeping | undefined;
  /** What waits in memory alone goes with the page. Only then: a page that asks is not kept for the way back. */
  const askBeforeLeaving = () => {
    const isLoose = keeping !== undefined && !keeping.isDurable && keeping.outbox.items().length > 0;
    window[isLoose ? 'addEventListener' : 'removeEventListener']('beforeunload', handleLeave);
  };
  const tell = () => {
    askBeforeLeaving();
    listeners.forEach((listener) => listener());
  };

  const load = async () => {
    const { openKeepingOf } = await loadPart();
    return openKeepingOf(session(), { customer, keepFor });
  };
  const open = () => {
    if (opening) return opening;
    const loading = load();
    opening = loading;
    loading.then(
      (opened) => {
        // Closed meanwhile: whoever waits for it may still use it once.
        if (opening !== loading) return;
        keeping = opened;
        opened.outbox.subscribe(tell);
        tell();
      },
      () => {
        if (opening === loading) opening = undefined;
      },
    );
    return loading;
  };
  const resume = () => keeping?.outbox.resume();

  return {
    isLasting: customer !== undefined && keepFor > 0,
    open,
    part: loadPart,
    current: () => keeping,
    // What keeps them has come and found none: for whoever shows them nothing has changed.
    items() {
      const items = keeping?.outbox.items() ?? nothing;
      return items.length > 0 ? items : nothing;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resume,
    begin() {
      const timer = setTimeout(() => void open().catch(() => undefined), afterPaint);
      // A line that is back says nothing about the session.
      const stopWatching = watchWake(() => keeping?.outbox.resume(false));
      return () => {
        clearTimeout(timer);
        stopWatching();
        const closing = opening;
        opening = undefined;
        keeping = undefined;
        askBeforeLeaving();
        closing?.then(({ close }) => close()).catch(() => undefined);
      };
    },
  };
}

/** Milliseconds that drafts are kept; what cannot be read is the usual week. */
export function keepingTime(keep: Duration | false): number {
  if (keep === false) return 0;
  const { days, rest } = readDuration(keep) ?? { days: 7, rest: 0 };
  return days * 24 * 3600_000 + rest;
}
