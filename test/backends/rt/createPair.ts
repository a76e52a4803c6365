import { inject } from 'vitest';
import type { TicketAdapter } from '../../../src/core/adapter.js';
import { createRtAdapter } from '../../../src/adapters/rt/createRtAdapter.js';
import { createRtSession, type RtSession } from '../../../src/adapters/rt/createRtSession.js';
import type { RtAdapterOptions } from '../../../src/adapters/rt/options.js';
import { newCustomer, staffReplies } from './rtApi.js';

type Account = Awaited<ReturnType<typeof newCustomer>>;

/** Tickets of one account that are too many to walk through in every case. */
const casesAnAccount = 8;

/** Sets a case up: two customers, new ones now and then, and their sessions, which outlast many adapters. */
export function createPair(prefix: string, further: Partial<RtAdapterOptions>) {
  let used = 0;
  let accounts: Account[] = [];
  let sessions: RtSession[] = [];

  const signIn = ({ login, password }: Account) => createRtSession({ baseUrl: inject('rt').url, login, password });
  const adapterOf = (index: number): TicketAdapter => {
    const [account, auth] = [accounts[index], sessions[index]];
    if (!account || !auth) throw new Error('There is no such customer');
    const { login, name, email } = account;
    return createRtAdapter({ baseUrl: inject('rt').url, customer: { login, name, email }, auth, ...further });
  };

  return async () => {
    if (used % casesAnAccount === 0) {
      accounts = await Promise.all(['a', 'b'].map((who) => newCustomer(`${prefix}-${who}-${used}`)));
      sessions = accounts.map(signIn);
    }
    used += 1;
    return {
      customer: adapterOf(0),
      other: adapterOf(1),
      staffReplies: (ticketId: string, text: string) => staffReplies(ticketId, text),
      async expireSession() {
        const [mine, ...rest] = sessions;
        await mine?.end();
        sessions = [...accounts.slice(0, 1).map(signIn), ...rest];
      },
    };
  };
}
