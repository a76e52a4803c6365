import type { Query, QueryClient } from '@tanstack/react-query';
import type { TicketAdapter } from '../core/adapter.js';
import type { TicketError } from '../core/errors.js';
import type { Person } from '../core/model.js';
import type { Tabs } from '../storage/tabs.js';
import { createLookAgain, pace } from './lookAgain.js';
import { watchChanges, type Change } from './watchChanges.js';
import { watchWake } from './watchWake.js';

/** Changes that come closer together than this (ms) are looked at together. */
const batch = 100;

/** What is kept live. A desk changes by the day, and a file never. */
const live = new Set<unknown>(['tickets', 'ticket', 'thread']);

interface LiveOptions {
  adapter: TicketAdapter;
  client: QueryClient;
  /** The head of every query key. */
  scope: string;
  tabs: Tabs;
  onError: (error: TicketError) => void;
}

/** How what is on screen stays true. */
export interface Live {
  /** Keeps what is on screen live while anybody watches. @returns Ends this one's watching. */
  watch(): () => void;
  /** Looks again at everything that shows this ticket, and has the customer's other tabs do so. */
  refresh(ticketId: string): void;
  /** When a change of this ticket was told last, as `performance.now()` says it; 0 when none was. */
  changedAt(ticketId: string): number;
  /**
   * Tells who is writing an answer in a ticket, each time the backend says so, while anybody watches. Holds for six seconds.
   *
   * @returns Ends it.
   */
  watchTyping(ticketId: string, listener: (author: Person) => void): () => void;
}

/**
 * Keeps live what one session shows. Whatever is told only says where to look: what comes doubled or out of order does no harm,
 * and where something may be missing everything is looked at. However much is told, there are two looks a second at the most.
 */
export function createLive({ adapter, client, scope, tabs, onError }: LiveOptions): Live {
  const lookAgain = createLookAgain(client);
  let watchers = 0;
  let stop: (() => void)[] = [];
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let changed = new Set<string>();
  const times = new Map<string, number>();
  let isAllChanged = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = -pace;
  let waiting: (() => void)[] = [];
  const typing = new Set<{ ticketId: string; listener: (author: Person) => void }>();

  const flush = async () => {
    const ids = changed;
    const isAll = isAllChanged;
    const done = waiting;
    changed = new Set();
    isAllChanged = false;
    waiting = [];
    timer = undefined;
    lookedAt = performance.now();
    const isStale = ({ queryKey: [head, part, id] }: Query) =>
      head === scope && live.has(part) && (isAll || part === 'tickets' || ids.has(String(id)));
    await client.invalidateQueries({ predicate: isStale, refetchType: 'none' });
    await Promise.all(client.getQueryCache().findAll({ type: 'active', predicate: isStale }).map(lookAgain));
    for (const tell of done) tell();
  };
  const plan = () => {
    timer ??= setTimeout(() => void flush(), Math.max(batch, lookedAt + pace - performance.now()));
  };
  const note = (ticketId: string) => {
    changed.add(ticketId);
    times.set(ticketId, performance.now());
    plan();
  };
  /** @returns Kept when everything has been looked at. */
  const noteAll = () => {
    isAllChanged = true;
    plan();
    return new Promise<void>((resolve) => waiting.push(resolve));
  };
  const handleChange = (event: Change) => {
    if (event.type === 'reset') return noteAll();
    // Nothing has changed yet: nothing is looked at.
    if (event.type !== 'typing') return note(event.ticketId);
    for (const { ticketId, listener } of typing) if (ticketId === event.ticketId) listener(event.author);
  };

  const listen = () => watchChanges(adapter, { onChange: handleChange, onError });
  const start = () => {
    let end = listen();
    const endWake = watchWake(() => {
      // A stream that slept may be dead without knowing it, and one that waits to come back need not wait any more.
      end();
      end = listen();
      void noteAll();
    });
    const endTabs = tabs.subscribe(({ type, ticketId }) => {
      if (type === 'changed' && typeof ticketId === 'string') note(ticketId);
    });
    return [() => end(), endWake, endTabs];
  };

  const leave = () => {
    for (const end of stop) end();
    stop = [];
    // Nobody tells of changes from now on: whoever comes back looks at everything again.
    const isLive = ({ queryKey: [head, part] }: Query) => head === scope && live.has(part);
    void client.invalidateQueries({ predicate: isLive, refetchType: 'none' });
  };

  return {
    watch() {
      clearTimeout(leaving);
      watchers += 1;
      if (stop.length === 0) stop = start();
      return () => {
        watchers -= 1;
        // One view gives way to another, and StrictMode begins twice: nobody has left by that.
        if (watchers === 0) leaving = setTimeout(leave);
      };
    },
    refresh(ticketId) {
      note(ticketId);
      tabs.tell({ type: 'changed', ticketId });
    },
    changedAt: (ticketId) => times.get(ticketId) ?? 0,
    watchTyping(ticketId, listener) {
      const one = { ticketId, listener };
      typing.add(one);
      return () => void typing.delete(one);
    },
  };
}
