import { QueryClient } from '@tanstack/react-query';
import type { TicketAdapter } from '../core/adapter.js';
import type { OutboxItem } from '../core/drafts/outboxItem.js';
import { isAmbiguous, isTransient, type TicketError } from '../core/errors.js';
import { newClientRef } from '../core/newClientRef.js';
import type { Desk, Duration } from '../core/model.js';
import { openPreferences, type Preferences } from '../storage/preferences.js';
import { openTabs, type Tabs } from '../storage/tabs.js';
import { callAdapter } from './callAdapter.js';
import { countSkipped, type CountingCheck } from './countSkipped.js';
import type { Operation, SupportEvent } from './events.js';
import { createDeskQuery, type DeskQuery } from './deskQuery.js';
import { createReturn } from './createReturn.js';
import { guardHost } from './guardHost.js';
import { createKeeper, keepingTime, type Keeper } from './keeping.js';
import { createLive, type Live } from './keepLive.js';

export interface SessionListeners {
  onEvent: (event: SupportEvent) => void;
  onUnauthorized: () => void;
}

export interface SessionOptions {
  queryClient: QueryClient | undefined;
  /** Names the customer. */
  storageKey: string | undefined;
  keepDrafts?: Duration | false | undefined;
}

/** One adapter and all that is known through it. Everything shared by the hooks of one provider lives here. */
export interface Session extends Live {
  readonly adapter: TicketAdapter;
  readonly client: QueryClient;
  /** The head of every query key: two adapters in one host's cache never meet. */
  readonly scope: string;
  readonly preferences: Preferences;
  /** The customer's other tabs. */
  readonly tabs: Tabs;
  /** What keeps what is typed, and sends it. */
  readonly keeper: Keeper;
  readonly desk: DeskQuery;
  /** What a part that comes later keeps for the session: made by the first who asks. */
  once<T>(make: (session: Session) => T): T;
  /** Calls into the adapter with a deadline, a look at the answer, and one report of a lost sign-in. */
  call: typeof callAdapter;
  /** For checks of what is loaded: the host is told how many rows were left out. */
  counted: CountingCheck;
  /** Takes part in the page. @returns Ends it: what a client of the session's own remembers goes with it. */
  begin(): () => void;
  emit(event: SupportEvent): void;
  reportFailure(operation: Operation, error: TicketError): void;
}

/** Seconds that a view may stay on "loading" between two tries: a longer wait is told, with a button. */
const longestPause = 5;

const backOff = (attempt: number, error: TicketError) => (error.retryAfter ?? 2 ** attempt) * 1000;

/** Whether to try once more unasked. After a time-out nobody has patience for two more of them. */
export function isWorthRetrying(failures: number, error: TicketError): boolean {
  return failures < 2 && isTransient(error) && error.code !== 'timeout' && (error.retryAfter ?? 0) <= longestPause;
}

/** Seconds until what failed for a reason that may pass is asked for again, unasked. */
const nextTry = 15;

/** What all queries of the kit have in common. `networkMode`: `navigator.onLine` is no witness. */
export const queryDefaults = {
  networkMode: 'always',
  staleTime: 10_000,
  retry: isWorthRetrying,
  retryDelay: backOff,
  refetchInterval: ({ state: { error } }: { state: { error: TicketError | null } }) =>
    error !== null && (isTransient(error) || isAmbiguous(error)) && Math.max(nextTry, error.retryAfter ?? 0) * 1000,
} as const;

/**
 * What nobody has asked for is not tried again, either: the next key asks anew. It calls the adapter by `callAdapter`: that a
 * session is over is not told while somebody types, but as soon as they do something.
 */
export const unasked = {
  networkMode: 'always',
  staleTime: 60_000,
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

export function createSession(
  adapter: TicketAdapter,
  { queryClient, storageKey, keepDrafts = 'P7D' }: SessionOptions,
  listeners: () => SessionListeners,
): Session {
  const client = queryClient ?? new QueryClient();
  const scope = `ticketdock:${storageKey ?? newClientRef()}`;
  let isSignedOut = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const noteSignedOut = ({ code }: TicketError) => {
    if (code !== 'unauthorized' || isSignedOut) return;
    isSignedOut = true;
    guardHost(() => listeners().onUnauthorized());
  };
  const tabs = openTabs(storageKey);
  const made = new Map<unknown, unknown>();
  const noteReturn = createReturn({
    adapter,
    known: () => client.getQueryData<Desk>([scope, 'desk']),
    onReturn: () => session.keeper.resume(),
  });

  const session: Session = {
    adapter,
    client,
    scope,
    preferences: openPreferences(storageKey),
    tabs,
    keeper: createKeeper(() => session, { customer: storageKey, keepFor: keepingTime(keepDrafts) }),
    async call(call, check, signal, bytes) {
      try {
        const answer = await callAdapter(call, check, signal, bytes);
        // What was refused before the session was back may be noted only after that.
        if (session.keeper.items().some(isHeldUp)) noteReturn();
        isSignedOut = false;
        return answer;
      } catch (thrown) {
        noteSignedOut(thrown as TicketError);
        throw thrown;
      }
    },
    begin() {
      clearTimeout(leaving);
      isSignedOut = false;
      client.mount();
      const letGo = session.keeper.begin();
      return () => {
        // What is still under way says nothing of whoever comes next.
        isSignedOut = true;
        letGo();
        client.unmount();
        // Nobody comes back to it: its timers would hold all of it, and the host's page, for minutes. StrictMode begins twice.
        if (!queryClient) leaving = setTimeout(() => client.clear());
      };
    },
    desk: createDeskQuery(() => session, queryDefaults),
    once<T>(make: (of: Session) => T): T {
      if (!made.has(make)) made.set(make, make(session));
      return made.get(make) as T;
    },
    counted: countSkipped((event) => session.emit(event)),
    emit: (event) => guardHost(() => listeners().onEvent(event)),
    reportFailure: (operation, { code }) => session.emit({ type: 'failed', operation, code }),
    ...createLive({
      adapter,
      client,
      scope,
      tabs,
      onError(error) {
        noteSignedOut(error);
        session.reportFailure('subscribe', error);
      },
    }),
  };
  return session;
}

const isHeldUp = ({ state, failure }: OutboxItem) => state === 'waiting' && failure?.code === 'unauthorized';
