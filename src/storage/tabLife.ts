import { newClientRef } from '../core/newClientRef.js';

/** Milliseconds that a tab which says nothing counts as alive: background tabs may run a timer once a minute. */
export const leaseTime = 90_000;

/** Who is sending something: a tab, and until when (milliseconds since 1970) it need not say so again. */
export interface Lease {
  tab: string;
  until: number;
}

/** This tab, and whether others are still there. */
export interface TabLife {
  readonly id: string;
  /** Whether what a tab has leased is still its own. */
  holds(lease: Lease, now: number): Promise<boolean>;
  end(): void;
}

/**
 * Names this tab, and holds a lock of that name (Web Locks) as long as it lives: a tab that crashed is known at once. Where there
 * are no locks, as on plain `http:` pages, its lease runs out.
 */
export function beginTabLife(): TabLife {
  const id = newClientRef();
  const nameOf = (tab: string) => `ticketdock:tab:${tab}`;
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  locks?.request(nameOf(id), () => ended).catch(() => undefined);
  return {
    id,
    end,
    async holds({ tab, until }, now) {
      if (until <= now) return false;
      try {
        const { held = [] } = (await locks?.query()) ?? {};
        return !locks || held.some(({ name }) => name === nameOf(tab));
      } catch {
        return true;
      }
    },
  };
}
