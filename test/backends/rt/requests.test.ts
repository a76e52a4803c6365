/** How many requests a look takes, and what they carry. */
import { beforeAll, expect, inject, it } from 'vitest';
import { adapterOf, open, prepared, write } from './customers.js';
import { recordFetch } from './recordFetch.js';
import { agent, newCustomer, rtApi, staffReplies } from './rtApi.js';
import { createRtSession } from '../../../src/adapters/rt/createRtSession.js';
import type { RtAdapterOptions } from '../../../src/adapters/rt/options.js';

const secretFile = 'what stands in the file';
const options: Partial<RtAdapterOptions> = {};
let login = '';
let longTicket = '';

beforeAll(async () => {
  const customer = await newCustomer('busy');
  ({ login } = customer);
  options.auth = createRtSession({ baseUrl: inject('rt').url, ...customer });
  const adapter = adapterOf(login, options);
  const attachments = [await prepared(adapter, secretFile, 'log.txt', 'text/plain')];
  for (let count = 0; count < 20; count += 1)
    ({ id: longTicket } = await open(adapter, { subject: `Ticket ${count}` }));
  for (let count = 1; count < 25; count += 1) {
    await staffReplies(longTicket, `Answer ${count}`);
    await write(adapter, longTicket, { body: `Question ${count}`, ...(count % 8 === 0 && { attachments }) });
  }
  await staffReplies(longTicket, '<p>The last <b>answer</b></p>', 'text/html');
  await rtApi(agent(), 'POST', `/ticket/${longTicket}/comment`, { Content: 'Internal', ContentType: 'text/plain' });
}, 120_000);

it('a list of 20 takes two, and knows who spoke last', async () => {
  const { fetch, calls } = recordFetch();
  const { items, total } = await adapterOf(login, { ...options, fetch }).listTickets({ limit: 20 });

  expect(calls).toHaveLength(2);
  expect([items.length, total]).toEqual([20, 20]);
  expect(items[0]).toMatchObject({ id: longTicket, status: { id: 'open', kind: 'answered' }, lastAuthor: 'staff' });
  expect(items[1]).toMatchObject({ status: { id: 'new', kind: 'open' }, lastAuthor: 'customer' });
});

it('opening a ticket takes two', async () => {
  const { fetch, calls } = recordFetch();
  await adapterOf(login, { ...options, fetch }).getTicket(longTicket);

  expect(calls).toHaveLength(2);
});

it('a thread of 50 messages with files takes few, and no content of a file', async () => {
  const { fetch, calls } = recordFetch();
  const { items } = await adapterOf(login, { ...options, fetch }).listMessages(longTicket, { limit: 60 });
  const messages = items.filter((item) => item.type === 'message');
  const answers = calls.map(({ answer }) => answer).join('');

  expect(messages).toHaveLength(50);
  expect(messages.flatMap(({ attachments }) => attachments)).toHaveLength(3);
  expect(messages.at(-1)?.body).toEqual({ format: 'html', value: '<p>The last <b>answer</b></p>' });
  expect(calls.length).toBeLessThanOrEqual(4);
  expect(answers).not.toContain(secretFile);
  expect(answers).not.toContain(btoa(secretFile).slice(0, 20));
});
