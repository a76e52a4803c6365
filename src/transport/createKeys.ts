import { isTicketError, TicketError } from '../core/errors.js';

/** Answers what opens the backend for this customer; with `refresh: true` after the last one was refused. */
export type GetKey = (request: { refresh: boolean }) => string | null | Promise<string | null>;

/** A key (a token, a session), and how many renewals there had been when it was taken. */
export interface Pass {
  key: string;
  age: number;
}

export interface Keys {
  current(): Promise<Pass>;
  /** A newer pass than the one that was refused: one renewal for all who were refused together. */
  renew(refused: Pass): Promise<Pass>;
}

/** Asks the host for keys so that any number of refused requests lead to one renewal. */
export function createKeys(getKey: GetKey): Keys {
  let age = 0;
  let underway: Promise<string> | undefined;
  let latest: Promise<string> | undefined;
  // A host that goes on answering the old key from its cache is not taken at its word.
  let replaced: { stale: string; fresh: string } | undefined;

  async function ask(refresh: boolean): Promise<string> {
    let key: string | null;
    try {
      key = await getKey({ refresh });
    } catch (cause) {
      throw isTicketError(cause) ? cause : new TicketError('unauthorized', 'Asking for a key failed', { cause });
    }
    if (!key) throw new TicketError('unauthorized', 'There was no key');
    return key;
  }

  async function renewFrom(stale: string): Promise<string> {
    try {
      const fresh = await ask(true);
      replaced = { stale, fresh };
      return fresh;
    } finally {
      underway = undefined;
    }
  }

  return {
    async current() {
      const before = age;
      if (underway) return { key: await underway, age: before };
      const key = await ask(false);
      return { key: replaced?.stale === key ? replaced.fresh : key, age: before };
    },
    async renew(refused) {
      if (refused.age === age || !latest) {
        age += 1;
        latest = underway = renewFrom(refused.key);
      }
      const now = age;
      return { key: await latest, age: now };
    },
  };
}
