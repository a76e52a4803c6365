export interface KeepSessionsOptions<Session> {
  /** Makes what one customer needs to reach the backend. */
  open(customerId: string): Session;
  /** Ends it in the backend, too. Nobody waits for that. */
  close?(session: Session): void;
  /** Milliseconds without a request after which it is dropped. */
  idle: number;
  /** Milliseconds. @default Date.now */
  now?: () => number;
}

export interface KeptSessions<Session> {
  /** The customer's own, opened when there is none. */
  of(customerId: string): Session;
  /** Drops it: call it when the customer signs out of the panel. */
  forget(customerId: string): void;
}

/**
 * Keeps one session of the backend for each customer, on the server: a sign-in there costs more than the request that
 * it is for, and what it gives must never reach a browser.
 */
export function keepSessions<Session>(options: KeepSessionsOptions<Session>): KeptSessions<Session> {
  const { open, close, idle, now = Date.now } = options;
  const kept = new Map<string, { session: Session; used: number }>();

  function forget(customerId: string): void {
    const known = kept.get(customerId);
    kept.delete(customerId);
    if (known) close?.(known.session);
  }

  return {
    of(customerId) {
      for (const [id, { used }] of kept) if (now() - used >= idle) forget(id);
      const { session } = kept.get(customerId) ?? { session: open(customerId) };
      kept.set(customerId, { session, used: now() });
      return session;
    },
    forget,
  };
}
