/** What the customer sees when the line to Redmine is bad, and when Redmine goes away. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { comesBack } from '../support/comesBack.js';
import { faultCases } from '../support/faultCases.js';
import { startFaultProxy, type FaultProxy } from '../support/faultProxy.js';
import { account, open, write } from './customers.js';
import { adapterOf } from './pair.js';
import { misbehave } from './recordFetch.js';
import { startRedmine } from './startRedmine.mjs';

let proxy: FaultProxy | undefined;

beforeAll(async () => {
  proxy = await startFaultProxy(inject('redmine').url);
});
afterAll(async () => proxy?.stop());

describe('a bad line', () => {
  const start = async () => {
    if (!proxy) throw new Error('There is no proxy');
    const baseUrl = proxy.url;
    return {
      proxy,
      adapterWith: (options: { timeout?: number }) => adapterOf(account('anna'), { baseUrl, ...options }),
    };
  };

  it.each(faultCases(start))('$title', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});

describe('an answer that is not what it seems', () => {
  it('a note that Redmine agrees to and does not keep is told as such', async () => {
    const anna = adapterOf(account('anna'), {
      fetch: misbehave((method) => (method === 'PUT' ? new Response(null, { status: 204 }) : undefined)),
    });
    const { id } = await open(anna);

    await expect(write(anna, id, { body: 'Lost' })).rejects.toMatchObject({ code: 'not_applied' });
  });

  it('a ticket that cannot be read back was made all the same', async () => {
    let isMade = false;
    const anna = adapterOf(account('anna'), {
      fetch: misbehave((method, path) => {
        if (method === 'POST') isMade = true;
        return isMade && path.startsWith('/issues/') ? new Response(null, { status: 404 }) : undefined;
      }),
    });

    await expect(open(anna)).rejects.toMatchObject({ code: 'partial' });
  });

  it('a closed desk is forbidden, a closed ticket not there, a page of words malformed', async () => {
    const answering = (prefix: string, response: () => Response) =>
      adapterOf(account('anna'), { fetch: misbehave((_, path) => (path.startsWith(prefix) ? response() : undefined)) });
    const forbidden = answering('/projects', () => new Response(null, { status: 403 }));
    const foreign = answering('/issues/', () => new Response(null, { status: 403 }));
    const words = answering('/issues', () => new Response('<h1>Welcome</h1>'));

    await expect(forbidden.loadDesk()).rejects.toMatchObject({ code: 'forbidden' });
    await expect(foreign.getTicket('1')).rejects.toMatchObject({ code: 'not_found' });
    await expect(words.listTickets({})).rejects.toMatchObject({ code: 'malformed' });
  });
});

it('Redmine goes away in the middle and comes back with everything', async () => {
  const outcome = comesBack(startRedmine, ({ url: baseUrl, customers: [customer] }) => {
    if (!customer) throw new Error('The seed has no customers');
    return adapterOf(customer, { baseUrl });
  });

  await expect(outcome).resolves.toBeUndefined();
}, 120_000);
