/** One signing in for as many requests and adapters as there are. */
import { expect, inject, it } from 'vitest';
import { createRtSession } from '../../../src/adapters/rt/createRtSession.js';
import { account, adapterOf } from './customers.js';
import { recordFetch } from './recordFetch.js';

function signedIn(login = 'anna') {
  const { fetch, calls } = recordFetch();
  const session = createRtSession({ baseUrl: inject('rt').url, ...account(login), fetch });
  const signIns = () => calls.filter(({ path }) => path.includes('Login')).length;
  return { session, signIns, adapter: () => adapterOf(login, { auth: session }) };
}

/** RT forgets the session, as when somebody signs out elsewhere or RT clears its sessions. */
async function forget(cookie: string): Promise<void> {
  await fetch(`${inject('rt').url}/NoAuth/Logout.html`, { headers: { cookie } });
}

it('many adapters at once sign in once', async () => {
  const { adapter, signIns } = signedIn();
  await Promise.all([1, 2, 3, 4].map(() => adapter().listTickets({ limit: 1 })));

  expect(signIns()).toBe(1);
});

it('a session that RT has forgotten is renewed, once for all who were refused', async () => {
  const { adapter, session, signIns } = signedIn();
  await adapter().loadDesk();
  await forget((await session.cookies.current()).key);
  const shared = adapter();
  await Promise.all([shared.loadDesk(), shared.listTickets({ limit: 1 }), adapter().loadDesk()]);

  expect(signIns()).toBe(2);
});

it('a wrong password is no way in, and is tried again by the next request only', async () => {
  const { fetch, calls } = recordFetch();
  const session = createRtSession({ baseUrl: inject('rt').url, login: 'anna', password: 'wrong', fetch });
  const adapter = adapterOf('anna', { auth: session });

  await expect(adapter.loadDesk()).rejects.toMatchObject({ code: 'unauthorized' });
  expect(calls).toHaveLength(1);
});

it('who has signed out stays out', async () => {
  const { adapter, session } = signedIn();
  await adapter().loadDesk();
  await session.end();

  await expect(adapter().loadDesk()).rejects.toMatchObject({ code: 'unauthorized' });
});

it('a token that RT does not know is unauthorized', async () => {
  await expect(adapterOf('anna', { auth: { token: '1-1-nothing' } }).loadDesk()).rejects.toMatchObject({
    code: 'unauthorized',
  });
});

it('an RT that is away is a matter of the network, also when signing in', async () => {
  const baseUrl = 'http://127.0.0.1:9';
  const session = createRtSession({ baseUrl, login: 'anna', password: 'x' });

  await expect(adapterOf('anna', { baseUrl, auth: session }).loadDesk()).rejects.toMatchObject({ code: 'network' });
  await expect(adapterOf('anna', { baseUrl, auth: { token: 'x' } }).loadDesk()).rejects.toMatchObject({
    code: 'network',
  });
});
