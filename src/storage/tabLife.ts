import { newClientRef } from '../core/newClientRef.js';

/** Milliseconds that a tab which says nothing counts as alive: background tabs may run a timer once a minute. */
const leaseTime = 90_000;

/** Who is sending something: a tab, and until when (milliseconds since 1970) it need not say so again. */
export interface Lease {
  tab: string;
  until: number;
  /** It holds a lock of its name: then that says whether it lives, also after a sleep. */
  isLocked?: boolean;
}

/** This tab, and whether others are still there. */
export interface TabLife {
  readonly id: string;
  lease(now: number): Lease;
  /** Whether what a tab has leased is still its own. */
  holds(lease: Lease, now: number): Promise<boolean>;
  /** Lets go, as the page goes: a page that holds a lock is not kept for the way back. */
  pause(): void;
  /** The page is back. */
  goOn(): void;
}

/**
 * Names this tab, and holds a lock of that name (Web Locks) as long as it lives: a tab that crashed is known at once. Where there
 * are no locks, as on plain `http:` pages, its lease runs out.
 */
export function beginTabLife(): TabLife {
  const id = newClientRef();
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  let isLocked = false;
  let end: (() => void) | undefined;

  const hold = () => {
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const held = () => {
      isLocked = true;
      return ended;
    };
    try {
      locks?.request(nameOf(id), held).catch(() => {
        isLocked = false;
      });
    } catch {
      // Forbidden: its lease runs out.
    }
  };
  hold();

  return {
    id,
    lease: (now) => ({ tab: id, until: now + leaseTime, ...(isLocked && { isLocked }) }),
    async holds(lease, now) {
      // A clock that was set back must not make it last.
      const isFresh = lease.until > now && lease.until - now <= leaseTime;
      if (!lease.isLocked || !locks) return isFresh;
      try {
        const { held = [] } = await locks.query();
        return held.some(({ name }) => name === nameOf(lease.tab));
      } catch {
        return isFresh;
      }
    },
    pause() {
      isLocked = false;
      end?.();
      end = undefined;
    },
    goOn() {
      if (!end) hold();
    },
  };
}

const nameOf = (tab: string) => `ticketdock:tab:${tab}`;
