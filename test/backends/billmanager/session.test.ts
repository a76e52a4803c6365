import { describe, expect, it } from 'vitest';
import { createBillmanagerAdapter, createBillmanagerSession } from '../../../src/adapters/billmanager/index.js';
import type { Behaviour } from './simulator/behaviour.js';
import { adapterOf, addCustomer, paramsOf, ref, timeZone, withSimulator } from './setup.js';

const simulator = withSimulator();

const asked = (func: string) => simulator().requests.filter((request) => request.func === func).length;

/** A customer with an adapter that has signed in already. */
async function signedIn() {
  const customer = addCustomer(simulator());
  const adapter = adapterOf(simulator(), customer.username);
  const ticket = await adapter.createTicket({ subject: 'No SSH', body: 'Since this morning' }, ref());
  simulator().requests.length = 0;
  return { customer, adapter, ticket };
}

const endings: Behaviour['goneAs'][] = ['auth', 'access', 'page', 'redirect'];

describe('a session that BILLmanager has ended', () => {
  for (const goneAs of endings) {
    it(`is renewed once for all who find out together, when it tells so by ${goneAs}`, async () => {
      const { customer, adapter, ticket } = await signedIn();
      simulator().behaviour.goneAs = goneAs;
      simulator().endSessions(customer.username);
      const [page, opened, thread, desk] = await Promise.all([
        adapter.listTickets({}),
        adapter.getTicket(ticket.id),
        adapter.listMessages(ticket.id, {}),
        adapter.loadDesk(),
      ]);

      expect([page.items[0]?.id, opened.id, thread.items.length]).toEqual([ticket.id, ticket.id, 1]);
      expect(desk.viewer.login).toBe(customer.username);
      expect(asked('auth')).toBe(1);
    });

    it(`loses no reply and writes none twice, when it tells so by ${goneAs}`, async () => {
      const { customer, adapter, ticket } = await signedIn();
      simulator().behaviour.goneAs = goneAs;
      const line = sessionEndingAt('message', () => simulator().endSessions(customer.username));
      const through = adapterOf(simulator(), customer.username, { fetch: line });
      await through.reply(ticket.id, { body: 'Still down' }, ref());
      const { items } = await adapter.listMessages(ticket.id, {});

      expect(items.map((item) => item.type === 'message' && item.body.value)).toEqual([
        'Since this morning',
        'Still down',
      ]);
    });
  }

  it('is the end when the password is no longer good', async () => {
    const { customer, adapter } = await signedIn();
    customer.password = 'another';
    simulator().endSessions(customer.username);
    await expect(adapter.listTickets({})).rejects.toMatchObject({ code: 'unauthorized' });
  });
});

/** Ends the session just before the first request that has this parameter. */
function sessionEndingAt(parameter: string, end: () => void): typeof fetch {
  let hasEnded = false;
  return (url, init) => {
    if (!hasEnded && paramsOf(init).has(parameter)) {
      hasEnded = true;
      end();
    }
    return fetch(url, init);
  };
}

describe('signing in', () => {
  it('keeps every secret out of addresses, which end up in logs', async () => {
    const { adapter, ticket } = await signedIn();
    await adapter.reply(ticket.id, { body: 'Hello?' }, ref());
    const fresh = adapterOf(simulator(), addCustomer(simulator()).username);
    await fresh.loadDesk();

    expect(new Set(simulator().requests.map(({ method, address }) => `${method} ${address}`))).toEqual(
      new Set(['POST /billmgr']),
    );
  });

  it('goes by one-time keys of an administrator, a fresh one each time', async () => {
    const backend = simulator();
    const { username } = addCustomer(backend);
    const admin = backend.addAccount({ username: `admin-${username}`, level: 'admin' });
    let made = 0;
    const session = createBillmanagerSession({
      baseUrl: backend.url,
      username,
      async getKey() {
        made += 1;
        const key = `one-time-key-${made}-of-${username}`;
        const authinfo = `${admin.username}:${admin.password}`;
        const body = new URLSearchParams({ func: 'session.newkey', out: 'json', authinfo, username, key });
        await fetch(backend.url, { method: 'POST', body });
        return key;
      },
    });
    const adapter = createBillmanagerAdapter({ session, timeZone });
    expect((await adapter.loadDesk()).viewer.login).toBe(username);
    await adapter.listTickets({});
    expect(made).toBe(1);
    backend.endSessions(username);
    await adapter.listTickets({});
    expect(made).toBe(2);
  });

  it('is not enough while a second factor is owed', async () => {
    const customer = addCustomer(simulator());
    customer.secondFactor = true;
    const adapter = adapterOf(simulator(), customer.username);
    await expect(adapter.listTickets({})).rejects.toMatchObject({ code: 'unauthorized' });
    await expect(adapter.createTicket({ subject: 'A', body: 'B' }, ref())).rejects.toMatchObject({
      code: 'unauthorized',
    });
  });

  it('that fails for any reason of its own leaves nobody signed in', async () => {
    const { username } = addCustomer(simulator());
    const captcha = { error: { $type: 'captcha_verification_failed', $object: 'captcha', msg: { $: 'No' } } };
    const refusing = adapterOf(simulator(), username, { fetch: async () => Response.json({ doc: captcha }) });
    const session = createBillmanagerSession({
      baseUrl: simulator().url,
      username,
      getKey: () => Promise.reject(new Error('The office is closed')),
    });
    for (const adapter of [refusing, createBillmanagerAdapter({ session })])
      await expect(adapter.createTicket({ subject: 'A', body: 'B' }, ref())).rejects.toMatchObject({
        code: 'unauthorized',
      });
  });

  it('needs to know whom and by what', () => {
    expect(() => createBillmanagerSession({ baseUrl: 'https://billing.example', username: 'anna' })).toThrow(TypeError);
    expect(() => createBillmanagerSession({ baseUrl: '', username: 'anna', password: 'x' })).toThrow(TypeError);
  });

  it('speaks the language it was told', async () => {
    const { username } = addCustomer(simulator());
    const adapter = adapterOf(simulator(), username, { locale: 'ru-RU' });
    simulator().requests.length = 0;
    expect((await adapter.loadDesk()).locale).toBe('ru-RU');
    expect(new Set(simulator().requests.map(({ params }) => params['lang']))).toEqual(new Set(['ru']));
  });
});

describe("another customer's ticket", () => {
  for (const foreignAs of ['missed', 'access', 'form'] as const) {
    it(`is not there, whether BILLmanager says "${foreignAs}"; and nobody signs in again for it`, async () => {
      const { ticket } = await signedIn();
      const stranger = adapterOf(simulator(), addCustomer(simulator(), 'boris').username);
      simulator().behaviour.foreignAs = foreignAs;
      await stranger.listTickets({});
      simulator().requests.length = 0;
      const tries = [
        stranger.getTicket(ticket.id),
        stranger.listMessages(ticket.id, {}),
        stranger.reply(ticket.id, { body: 'I was here' }, ref()),
        stranger.closeTicket?.(ticket.id, ref()) ?? Promise.resolve(),
      ];
      for (const { reason } of (await Promise.allSettled(tries)) as PromiseRejectedResult[])
        expect(reason).toMatchObject({ code: 'not_found' });

      expect(asked('auth')).toBe(0);
      expect(simulator().store.tickets.get(Number(ticket.id))?.messages).toHaveLength(1);
    });
  }

  it('is not even asked for when its id is not of digits', async () => {
    const { adapter } = await signedIn();
    for (const id of ['12 OR 1=1', '12, 13', '-1', '0x10', ''])
      await expect(adapter.getTicket(id)).rejects.toMatchObject({ code: 'not_found' });

    expect(simulator().requests).toHaveLength(0);
  });
});
