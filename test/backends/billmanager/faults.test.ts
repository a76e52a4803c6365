import { afterAll, expect, it } from 'vitest';
import { faultCases } from '../support/faultCases.js';
import { startFaultProxy, type FaultProxy } from '../support/faultProxy.js';
import { adapterOf, addCustomer, withSimulator } from './setup.js';

const simulator = withSimulator();
const proxies: FaultProxy[] = [];
afterAll(() => Promise.all(proxies.map((proxy) => proxy.stop())));

const cases = faultCases(async () => {
  const { username } = addCustomer(simulator());
  const { origin, pathname } = new URL(simulator().url);
  const proxy = await startFaultProxy(origin);
  proxies.push(proxy);
  return {
    proxy,
    adapterWith: (options) => adapterOf(simulator(), username, { ...options, baseUrl: proxy.url + pathname }),
  };
});

it.each(cases)('$title', async ({ run }) => {
  await expect(run()).resolves.toBeUndefined();
});
