/** What the customer sees when the line to Request Tracker is bad, and when it goes away. */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createRtAdapter } from '../../../src/adapters/rt/createRtAdapter.js';
import { createRtSession } from '../../../src/adapters/rt/createRtSession.js';
import { comesBack } from '../support/comesBack.js';
import { faultCases } from '../support/faultCases.js';
import { startFaultProxy, type FaultProxy } from '../support/faultProxy.js';
import { account, adapterOf, fields } from './customers.js';
import { startRt } from './startRt.mjs';

let proxy: FaultProxy | undefined;

beforeAll(async () => {
  proxy = await startFaultProxy(inject('rt').url);
});
afterAll(async () => proxy?.stop());

describe('a bad line', () => {
  const start = async () => {
    if (!proxy) throw new Error('There is no proxy');
    const baseUrl = proxy.url;
    const auth = createRtSession({ baseUrl, ...account('anna') });
    const adapterWith = (options: { timeout?: number }) => adapterOf('anna', { baseUrl, auth, ...options });
    return { proxy, adapterWith };
  };

  it.each(faultCases(start))('$title', async ({ run }) => {
    await expect(run()).resolves.toBeUndefined();
  });
});

it('Request Tracker goes away in the middle and comes back with everything', async () => {
  const outcome = comesBack(startRt, ({ url: baseUrl, customers: [customer] }) => {
    if (!customer) throw new Error('The seed has no customers');
    return createRtAdapter({ baseUrl, customer, auth: createRtSession({ baseUrl, ...customer }), fields });
  });

  await expect(outcome).resolves.toBeUndefined();
}, 120_000);
