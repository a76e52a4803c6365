/** What the customer sees when the line to Request Tracker is bad, and when it goes away. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createRtAdapter } from '../../../src/adapters/rt/createRtAdapter.js';
import { createRtSession } from '../../../src/adapters/rt/createRtSession.js';
import { freePort } from '../../support/freePort.js';
import { faultCases } from '../support/faultCases.js';
import { startFaultProxy, type FaultProxy } from '../support/faultProxy.js';
import { account, adapterOf, fields, messagesOf, open, write } from './customers.js';
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
  const folder = mkdtempSync(join(tmpdir(), 'ticketdock-rt-'));
  const port = await freePort();
  const first = await startRt({ folder, port });
  const [customer] = first.customers;
  if (!customer) throw new Error('The seed has no customers');
  const baseUrl = first.url;
  const auth = createRtSession({ baseUrl, ...customer });
  const anna = createRtAdapter({ baseUrl, customer, auth, fields });
  const { id } = await open(anna);
  await write(anna, id, { body: 'Before' });
  await first.kill();

  await expect(anna.listTickets({})).rejects.toMatchObject({ code: 'network' });
  await expect(write(anna, id, { body: 'Meanwhile' })).rejects.toMatchObject({ code: 'network' });

  const again = await startRt({ folder, port });
  try {
    await write(anna, id, { body: 'Afterwards' });
    const bodies = (await messagesOf(anna, id)).map(({ body }) => body.value);

    expect(bodies).toEqual(['Since nine o’clock', 'Before', 'Afterwards']);
  } finally {
    await again.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
