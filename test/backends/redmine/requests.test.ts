/** How many requests a look takes, and that none of them loads a file. */
import { beforeAll, expect, it, inject } from 'vitest';
import type { RedmineAdapterOptions } from '../../../src/adapters/redmine/index.js';
import { open, prepared, write } from './customers.js';
import { adapterOf } from './pair.js';
import { recordFetch } from './recordFetch.js';
import { newCustomer, staffReplies } from './redmineApi.js';
import type { RedmineAccount } from './startRedmine.mjs';

let busy: RedmineAccount | undefined;
let longTicket = '';

function recorded(further: Partial<RedmineAdapterOptions> = {}) {
  if (!busy) throw new Error('There is no customer yet');
  const { fetch, calls } = recordFetch();
  return { calls, adapter: adapterOf(busy, { ...further, fetch }) };
}

beforeAll(async () => {
  busy = await newCustomer('busy');
  const adapter = adapterOf(busy);
  for (let count = 0; count < 24; count += 1) await open(adapter, { subject: `Ticket ${count}` });
  const attachments = [await prepared(adapter, 'what stands in the file', 'log.txt')];
  ({ id: longTicket } = await open(adapter, { attachments }));
  for (let count = 1; count < 25; count += 1) {
    await staffReplies(longTicket, `Answer ${count}`);
    await write(adapter, longTicket, { body: `Question ${count}` });
  }
  await staffReplies(longTicket, 'The last answer');
}, 120_000);

it('a list of 20, of more, takes three by the customer’s own key', async () => {
  const { adapter, calls } = recorded();
  const { items, total, nextCursor } = await adapter.listTickets({ limit: 20 });

  expect([items.length, total, nextCursor !== null]).toEqual([20, 25, true]);
  expect(calls).toHaveLength(3);
});

it('a list of 20 takes three by an administrator’s key, when the customer’s number is told', async () => {
  const { login = '', id = 0 } = busy ?? {};
  const auth = { key: inject('redmine').admin.key, switchUser: true };
  const { adapter, calls } = recorded({ customer: { login, id }, auth });
  await adapter.listTickets({ limit: 20 });

  expect(calls).toHaveLength(3);
});

it('a ticket and its thread of 50 messages take three together, when the customer’s number is told', async () => {
  const { login = '', id = 0 } = busy ?? {};
  const { adapter, calls } = recorded({ customer: { login, id } });
  await adapter.getTicket(longTicket);
  const { items } = await adapter.listMessages(longTicket, { limit: 100 });

  expect(items.filter(({ type }) => type === 'message')).toHaveLength(50);
  expect(calls).toHaveLength(3);
});

it('a thread takes two without it, and loads no file', async () => {
  const { adapter, calls } = recorded();
  await adapter.listMessages(longTicket, { limit: 50 });

  expect(calls).toHaveLength(2);
  expect(calls.join()).not.toContain('download');
});
