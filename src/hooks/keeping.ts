import { checkTicket } from '../core/checkShape.js';
import type { Arrival } from '../core/drafts/findArrived.js';
import type { OutboxItem } from '../core/drafts/outboxItem.js';
import type { Desk, Duration } from '../core/model.js';
import { readDuration } from '../core/rules/expectation/readDuration.js';
import type { Keeping, KeepingOptions } from '../storage/lazy.js';
import { noteSent, sendItem } from './sendItem.js';
import type { Session } from './session.js';
import { watchWake } from './watchWake.js';

/** What keeps words and sends them, when it is there: it is loaded after first paint. */
export interface Keeper {
  /** Loads it, once. Rejects while it cannot be loaded; the next call tries again. */
  open(): Promise<Keeping>;
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

interface KeeperOptions {
  customer: string | undefined;
  /** Milliseconds. */
  keepFor: number;
}

export function createKeeper(session: () => Session, { customer, keepFor }: KeeperOptions): Keeper {
  const listeners = new Set<() => void>();
  let opening: Promise<Keeping> | undefined;
  let keeping: Keeping | undefined;
  const tell = () => listeners.forEach((listener) => listener());

  const load = async () => {
    const { openKeeping } = await import('../storage/lazy.js');
    return openKeeping({ customer, keepFor, ...portsOf(session()) });
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
    open,
    current: () => keeping,
    items: () => keeping?.outbox.items() ?? nothing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resume,
    begin() {
      const timer = setTimeout(() => void open().catch(() => undefined), afterPaint);
      const stopWatching = watchWake(resume);
      return () => {
        clearTimeout(timer);
        stopWatching();
        const closing = opening;
        opening = undefined;
        keeping = undefined;
        closing?.then(({ close }) => close()).catch(() => undefined);
      };
    },
  };
}

/** How the outbox reaches the backend and the screen. */
function portsOf(session: Session): Omit<KeepingOptions, 'customer' | 'keepFor'> {
  const { adapter, client, scope, tabs, call, reportFailure } = session;
  const load = (ticketId: string) => call((options) => adapter.getTicket(ticketId, options), checkTicket);
  return {
    tabs,
    send: (item) => sendItem(session, item),
    load,
    look: adapter.capabilities.idempotentWrites
      ? undefined
      : async (item) => {
          const { findArrived } = await import('../storage/lazy.js');
          const found = await call<Arrival>(({ signal }) => findArrived(adapter, item, { signal }), asIs);
          if (found === 'absent' || found === 'unclear') return found;
          const { ticketId, message } = found;
          const result = { ticket: await load(ticketId), ...(message && { message }) };
          noteSent(session, item, result);
          return result;
        },
    isSecret(fieldId) {
      const desk = client.getQueryData<Desk>([scope, 'desk']);
      const schemas = desk?.departments.flatMap(({ fields = [] }) => fields).filter(({ id }) => id === fieldId) ?? [];
      // What nobody can tell apart is not kept.
      return schemas.length === 0 || schemas.some(({ type }) => type === 'secret');
    },
    onFailed: ({ write }, error) => reportFailure(write.type, error),
    isOffline: () => !navigator.onLine,
  };
}

const asIs = (answer: unknown) => answer as Arrival;

/** Milliseconds that drafts are kept; what cannot be read is the usual week. */
export function keepingTime(keep: Duration | false): number {
  if (keep === false) return 0;
  const { days, rest } = readDuration(keep) ?? { days: 7, rest: 0 };
  return days * 24 * 3600_000 + rest;
}
