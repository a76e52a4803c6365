import { isTicketError, TicketError } from '../../core/errors.js';
import type { RestAdapterOptions } from './options.js';

/** A token, and how many renewals there had been when it was taken. */
export interface Pass {
  token: string;
  age: number;
}

export interface Tokens {
  current(): Promise<Pass>;
  /** A newer pass than the one that was refused: one renewal for all who were refused together. */
  renew(refused: Pass): Promise<Pass>;
}

/** Asks the host for tokens so that any number of refused requests lead to one renewal. */
export function createTokens(getToken: NonNullable<RestAdapterOptions['getToken']>): Tokens {
  let age = 0;
  let underway: Promise<string> | undefined;
  let latest: Promise<string> | undefined;
  // A host that goes on answering the old token from its cache is not taken at its word.
  let replaced: { stale: string; fresh: string } | undefined;

  async function ask(refresh: boolean): Promise<string> {
    let token: string | null;
    try {
      token = await getToken({ refresh });
    } catch (cause) {
      throw isTicketError(cause) ? cause : new TicketError('unauthorized', 'getToken failed', { cause });
    }
    if (!token) throw new TicketError('unauthorized', 'getToken had no token');
    return token;
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
      if (underway) return { token: await underway, age: before };
      const token = await ask(false);
      return { token: replaced?.stale === token ? replaced.fresh : token, age: before };
    },
    async renew(refused) {
      if (refused.age === age || !latest) {
        age += 1;
        latest = underway = renewFrom(refused.token);
      }
      const now = age;
      return { token: await latest, age: now };
    },
  };
}
