import type { TicketAdapter } from '../core/adapter.js';
import type { Pace } from '../core/drafts/backOff.js';
import {
  again,
  begun,
  due,
  missed,
  pressed,
  resumed,
  type OutboxItem,
  type OutboxWrite,
} from '../core/drafts/outboxItem.js';
import { TicketError, toTicketError } from '../core/errors.js';
import type { Ticket } from '../core/model.js';
import { createFates } from './fates.js';
import { keepOutbox, type Claim, type KeptOutbox } from './keepOutbox.js';
import { beginTabLife } from './tabLife.js';
import type { Tables } from './tables.js';
import type { Tabs } from './tabs.js';

/** What came of a write. A reply also gives its message, where the backend does. */
export type OutboxResult = Awaited<ReturnType<TicketAdapter['reply']>>;

/** What the outbox is told of its surroundings. */
export interface OutboxOptions {
  tables: Tables;
  tabs: Tabs;
  /** Sends it, once, and shows what came of it. Throws a {@link TicketError}. */
  send: (item: OutboxItem) => Promise<OutboxResult>;
  /**
   * Looks whether one whose answer was lost has arrived; `unclear` when that cannot be known. Absent where the backend knows a
   * repetition by its `clientRef`.
   */
  look: ((item: OutboxItem) => Promise<OutboxResult | 'absent' | 'unclear'>) | undefined;
  /** The ticket of something that another tab has sent. */
  load: (ticketId: string) => Promise<Ticket>;
  /** Which custom fields are never kept, by id. */
  isSecret: (fieldId: string) => boolean;
  /** Told of each that will not go on by itself. */
  onFailed?: (item: OutboxItem, error: TicketError) => void;
  /** Whether the browser says that there is no connection. */
  isOffline?: () => boolean;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** From 0 to 1. */
  random?: () => number;
  pace?: Pace;
}

/** Sends what was written, each exactly once, in order, over reloads and among tabs. Nothing here throws. */
export interface Outbox {
  /** All that is not known to have arrived, in the order of the presses. The same list until something changes. */
  items(): readonly OutboxItem[];
  /** @returns Ends the listening. */
  subscribe(listener: () => void): () => void;
  /**
   * Keeps it, then sends it. Added again under the same name it joins, or goes on with the new words after it has failed.
   *
   * @param was The draft that it was until now, and whether it may have arrived already.
   * @returns What came of it, however many tries that takes. Rejects with a {@link TicketError} when it will not go on by itself,
   * and with `aborted` when it was withdrawn.
   */
  add(
    clientRef: string,
    write: OutboxWrite,
    was?: { draftId?: string | undefined; isUnclear?: boolean | undefined },
  ): Promise<OutboxResult>;
  /**
   * Tries again at once.
   *
   * @param isSure Somebody has looked and knows that it has not arrived.
   */
  retry(clientRef: string, isSure?: boolean): void;
  /** Takes it out. @returns Nothing while it is on its way: then it cannot be taken back. */
  withdraw(clientRef: string): OutboxItem | undefined;
  /** What some wait for may be there again: the connection, the session. */
  resume(): void;
  /** Ends all timers, and leaves what waits to other tabs and the next page. */
  close(): void;
}

/** Milliseconds between two signs of life of this tab, and until what is another tab's is looked at again. */
const beat = 10_000;

/** The longest wait that a timer takes. */
const longestTimer = 2 ** 31 - 1;

export function createOutbox(options: OutboxOptions): Outbox {
  const { tables, tabs, send, look, load, onFailed, pace, isSecret } = options;
  const { now = Date.now, random = Math.random, isOffline = () => false } = options;
  const tab = beginTabLife();
  const kept: KeptOutbox = keepOutbox({ tables, tab, now, isSecret });
  let items: readonly OutboxItem[] = [];
  const listeners = new Set<() => void>();
  const fates = createFates<OutboxResult>();
  /** Those that this page has whole, secrets and all. */
  const own = new Set<string>();
  const busy = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pulse: ReturnType<typeof setInterval> | undefined;
  let isClosed = false;

  const find = (clientRef: string) => items.find((item) => item.clientRef === clientRef);

  const change = (clientRef: string, next: OutboxItem | undefined) => {
    const others = items.filter((item) => item.clientRef !== clientRef);
    items = (next ? [...others, next] : others).toSorted((one, other) => one.createdAt - other.createdAt);
    if (!next) own.delete(clientRef);
    listeners.forEach((listener) => listener());
  };

  /** What the storage does not take is sent all the same. */
  const mine = (): Claim => ({ status: 'mine' });

  const keep = async (item: OutboxItem) => {
    await kept.put(item).catch(() => undefined);
    tabs.tell({ type: 'outbox', clientRef: item.clientRef });
  };

  const settle = async (clientRef: string, result: OutboxResult, isNews: boolean) => {
    if (isNews) {
      await kept.remove(clientRef, result.ticket.id).catch(() => undefined);
      tabs.tell({ type: 'outbox', clientRef });
    }
    change(clientRef, undefined);
    fates.fulfil(clientRef, result);
  };

  /** It was taken out. */
  const drop = (clientRef: string) => {
    change(clientRef, undefined);
    fates.fail(clientRef, new TicketError('aborted', 'Withdrawn before it was sent'));
  };

  const tryOnce = async (item: OutboxItem): Promise<OutboxResult | 'unclear'> => {
    const found = item.isUnclear && look ? await look(item) : 'absent';
    return found === 'absent' ? send(item) : found;
  };

  const attempt = async (waiting: OutboxItem) => {
    const { clientRef } = waiting;
    busy.add(clientRef);
    try {
      const claim = await kept.claim(clientRef).catch(mine);
      const item = find(clientRef);
      if (!item || isClosed) return;
      if (claim.status === 'sent') return await settle(clientRef, { ticket: await load(claim.ticketId) }, false);
      if (claim.status === 'theirs') return change(clientRef, { ...item, dueAt: now() + beat });
      // Taken out in another tab; what the storage lost still goes from the page that has it.
      if (claim.status === 'gone' && !own.has(clientRef)) return drop(clientRef);
      const sending = begun(item);
      change(clientRef, sending);
      await keep(sending);
      try {
        const result = await tryOnce(sending);
        if (result !== 'unclear') return await settle(clientRef, result, true);
        throw new TicketError('unknown', 'It may have arrived: nobody can tell.');
      } catch (thrown) {
        await miss(sending, toTicketError(thrown));
      }
    } catch (thrown) {
      const item = find(clientRef);
      if (item) await miss(item, toTicketError(thrown));
    } finally {
      busy.delete(clientRef);
      step();
    }
  };

  const miss = async (item: OutboxItem, error: TicketError) => {
    const around = { now: now(), random: random(), isOffline: isOffline(), ...(pace && { pace }) };
    const next = missed(item, error, around);
    change(item.clientRef, next);
    await keep(next);
    if (next.state !== 'failed') return;
    fates.fail(item.clientRef, error);
    onFailed?.(next, error);
  };

  /** What a tab that has gone was sending is nobody's: its turn is asked for now and then. */
  const isLeft = ({ clientRef, state, dueAt }: OutboxItem) =>
    state === 'sending' && !own.has(clientRef) && dueAt <= now();

  const step = () => {
    clearTimeout(timer);
    clearInterval(pulse);
    if (isClosed) return;
    const free = (item: OutboxItem) => !busy.has(item.clientRef);
    for (const item of [...due(items, now()), ...items.filter(isLeft)].filter(free)) void attempt(item);
    // Those that wait for the one before them are looked at when that one is through.
    const later = items.filter(free).map(({ dueAt }) => dueAt - now());
    const next = Math.min(...later.filter((wait) => wait > 0));
    if (next < Infinity) timer = setTimeout(step, Math.min(next, longestTimer));
    if (own.size > 0) pulse = setInterval(() => void kept.renew([...own]).catch(() => undefined), beat);
  };

  const refresh = async () => {
    const stored = await kept.load().catch(() => undefined);
    if (!stored || isClosed) return;
    const isForeign = ({ clientRef }: OutboxItem) => !own.has(clientRef) && !busy.has(clientRef);
    for (const item of stored.filter(isForeign)) {
      // Nobody here knows what could not be kept.
      const isHelpless = item.lacks !== undefined && item.state === 'waiting';
      change(item.clientRef, isHelpless ? { ...item, state: 'failed' } : item);
      if (item.state === 'failed') fates.fail(item.clientRef, toError(item));
    }
    const known = new Set(stored.map(({ clientRef }) => clientRef));
    for (const item of items.filter(isForeign).filter(({ clientRef }) => !known.has(clientRef))) {
      // Whoever pressed here, too, is told what became of it there.
      if (fates.has(item.clientRef)) void attempt(item);
      else change(item.clientRef, undefined);
    }
    step();
  };

  const begin = async () => {
    await refresh();
    for (const item of items) if (item.dueAt === Infinity) change(item.clientRef, resumed(item, now()));
    step();
  };

  const stopListening = tabs.subscribe(({ type, clientRef }) => {
    if (type === 'outbox') void refresh();
    if (type === 'withdrawn' && find(String(clientRef))?.state !== 'sending') drop(String(clientRef));
  });
  const started = begin();

  return {
    items: () => items,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async add(clientRef, write, { draftId, isUnclear = false } = {}) {
      const before = find(clientRef);
      if (fates.has(clientRef)) return fates.promise(clientRef);
      const fate = fates.promise(clientRef);
      const item = pressed(clientRef, write, now(), before ?? { isUnclear });
      // Nothing may send it before it is kept.
      busy.add(clientRef);
      own.add(clientRef);
      change(clientRef, item);
      await started;
      const { status } = await kept.enter(item, draftId).catch(mine);
      if (status !== 'mine') own.delete(clientRef);
      tabs.tell({ type: 'outbox', clientRef });
      busy.delete(clientRef);
      step();
      return fate;
    },
    retry(clientRef, isSure = false) {
      const item = find(clientRef);
      if (!item || busy.has(clientRef)) return;
      change(clientRef, { ...again(item, now()), isUnclear: item.isUnclear && !isSure });
      step();
    },
    withdraw(clientRef) {
      const item = find(clientRef);
      if (!item || item.state === 'sending') return undefined;
      drop(clientRef);
      void kept
        .remove(clientRef)
        .catch(() => undefined)
        .then(() => tabs.tell({ type: 'withdrawn', clientRef }));
      return item;
    },
    resume() {
      for (const item of items) change(item.clientRef, resumed(item, now()));
      step();
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
      clearInterval(pulse);
      stopListening();
      void kept.release([...own]).catch(() => undefined);
      tab.end();
    },
  };
}

function toError({ failure }: OutboxItem): TicketError {
  const { code = 'unknown', ...more } = failure ?? {};
  return new TicketError(code, code, more);
}
