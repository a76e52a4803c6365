'use client';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { TicketAdapter } from '../core/adapter.js';
import type { Contact, Duration } from '../core/model.js';
import type { SupportEvent } from './events.js';
import { createSession, type Session } from './session.js';
import { strictContext } from './strictContext.js';

/** What the hooks of one provider share. */
export interface Support extends Session {
  contact: Contact | undefined;
}

export interface SupportProviderProps {
  /** The signed-in customer's way to the backend. Keep one instance: a new one starts over. */
  adapter: TicketAdapter;
  /** Another way to reach the desk, shown when the backend cannot be reached. @default the desk's own */
  contact?: Contact | undefined;
  /** Told of what was done and what failed; never of what was typed. */
  onEvent?: ((event: SupportEvent) => void) | undefined;
  /** Called once when the backend says that the customer is signed out, however many requests were under way. */
  onUnauthorized?: (() => void) | undefined;
  /** The host's own TanStack Query client. @default a private one */
  queryClient?: QueryClient | undefined;
  /**
   * Names the customer wherever data of theirs is kept, e.g. `customer-42`: the head of every query key, so that a
   * cache the host persists finds its own again. Two customers, or two adapters, never share one.
   * @default a name of this provider alone
   */
  storageKey?: string | undefined;
  /**
   * How long what is typed and not sent is kept in this browser, so that a crash, a reload or a lost connection takes nothing of it
   * (ISO 8601). Only with a `storageKey`; never what a field asks for in secret. `false` keeps it as long as the page. Say
   * `clearSupportData(storageKey)` when the customer signs out.
   * @default 'P7D'
   */
  keepDrafts?: Duration | false | undefined;
  children?: ReactNode;
}

const [Provider, useSupport, useOptionalSupport] = strictContext<Support>(
  'SupportProvider',
  'Wrap it: <SupportProvider adapter={adapter}>…</SupportProvider>.',
);

export { useOptionalSupport, useSupport };

/**
 * Connects the hooks below it to a backend. No words, no markup, no CSS.
 *
 * @example
 * <SupportProvider adapter={adapter}>
 *   <MyTickets />
 * </SupportProvider>
 */
export function SupportProvider({ children, ...props }: SupportProviderProps) {
  const problem = setupProblem(props.adapter);
  useEffect(() => {
    if (problem) console.error(problem);
  }, [problem]);
  return problem ? <Provider value={null}>{children}</Provider> : <Connected {...props}>{children}</Connected>;
}

function Connected({ contact, onEvent, onUnauthorized, children, ...identity }: SupportProviderProps) {
  const { adapter, queryClient, storageKey, keepDrafts } = identity;
  const listeners = useRef({ onEvent, onUnauthorized });
  useEffect(() => {
    listeners.current = { onEvent, onUnauthorized };
  });
  const start = () => ({
    adapter,
    queryClient,
    storageKey,
    session: createSession(adapter, { queryClient, storageKey, keepDrafts }, () => ({
      onEvent: (event) => listeners.current.onEvent?.(event),
      onUnauthorized: () => listeners.current.onUnauthorized?.(),
    })),
  });
  const [current, setCurrent] = useState(start);
  const isSame =
    current.adapter === adapter && current.queryClient === queryClient && current.storageKey === storageKey;
  if (!isSame) setCurrent(start());

  const { session } = current;
  useEffect(() => session.begin(), [session]);
  const support = useMemo(() => ({ ...session, contact }), [session, contact]);
  return <Provider value={support}>{children}</Provider>;
}

function setupProblem(adapter: unknown): string | undefined {
  const given = adapter as Partial<TicketAdapter> | null | undefined;
  if (typeof given?.listTickets === 'function' && typeof given.loadDesk === 'function' && given.capabilities) return;
  return 'Ticketdock: SupportProvider needs an adapter, e.g. <SupportProvider adapter={createRestAdapter({ baseUrl: "/api/support" })}>.';
}
