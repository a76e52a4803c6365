import { inject } from 'vitest';
import type { RedmineAdapterOptions } from '../../../src/adapters/redmine/index.js';
import { createRedmineAdapter } from '../../../src/adapters/redmine/index.js';
import type { ConformanceContext } from '../../../src/testing/index.js';
import { lock, newCustomer, staffReplies } from './redmineApi.js';
import type { RedmineAccount } from './startRedmine.mjs';

/** Tickets of one account that are too many to walk through in every case. */
const casesAnAccount = 8;

/** The adapter of one account, by its own key unless told otherwise. */
export function adapterOf(
  { key, login, name, email }: RedmineAccount,
  further: Partial<RedmineAdapterOptions> = {},
): ReturnType<typeof createRedmineAdapter> {
  return createRedmineAdapter({
    baseUrl: inject('redmine').url,
    customer: { login, name, email },
    auth: { key },
    departments: { by: 'project', projects: ['support', 'billing'] },
    statuses: { Feedback: 'answered' },
    ...further,
  });
}

/** Two customers, new ones now and then; who was locked out is replaced. */
export function createPair(
  prefix: string,
  optionsOf: (account: RedmineAccount) => Partial<RedmineAdapterOptions>,
): () => Promise<ConformanceContext> {
  let used = 0;
  let accounts: RedmineAccount[] = [];
  let isLocked = false;
  return async () => {
    if (used % casesAnAccount === 0 || isLocked) {
      isLocked = false;
      accounts = [await newCustomer(`${prefix}-a-${used}`), await newCustomer(`${prefix}-b-${used}`)];
    }
    used += 1;
    const [mine, theirs] = accounts;
    if (!mine || !theirs) throw new Error('There are no customers');
    return {
      customer: adapterOf(mine, optionsOf(mine)),
      other: adapterOf(theirs, optionsOf(theirs)),
      staffReplies: (ticketId, text) => staffReplies(ticketId, text),
      async expireSession() {
        isLocked = true;
        await lock(mine);
      },
    };
  };
}
