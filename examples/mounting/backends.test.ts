// @vitest-environment node
import { createBillmanagerAdapter, createBillmanagerSession } from 'ticketdock/adapters/billmanager';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accounts } from './accounts.js';
import { assumptions } from './assumptions.js';
import { signIn, signOut } from './sessions.js';

for (const name of ['RT_SECRET', 'RT_PANEL_TOKEN']) vi.stubEnv(name, `${name} of this test`);
vi.stubEnv('BILLMANAGER_AUTHINFO', 'panel:secret');

const billmanager = await import('./billmanager.js');
const redmine = await import('./redmine.js');
const rt = await import('./rt.js');
const { createRtAccount, passwordOf } = await import('./rtAccount.js');

/** What went to the ticket system, as one text each. */
let sent: string[];
let token: string;
/** What the ticket system answers. */
let answer: () => Response;

beforeEach(() => {
  sent = [];
  answer = () => new Response('down', { status: 503 });
  vi.stubGlobal('fetch', async (address: RequestInfo | URL, init: RequestInit = {}) => {
    const request = new Request(address, init);
    sent.push([request.url, ...request.headers].join(' ') + (await request.text()));
    return answer();
  });
  accounts.set('7', {
    login: 'anna',
    name: 'Anna',
    email: 'anna@customers.example',
    services: [],
    redmine: { id: 12, key: 'key-of-anna' },
  });
  token = signIn({ id: '7' }).token;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  signOut(token);
  for (const { kept } of [rt, billmanager]) kept.forget('anna');
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const ask = (headers: Record<string, string>) =>
  new Request('https://panel.example/api/support/desk', { headers: { 'x-customer': 'boris', ...headers } });

describe.each([
  ['Request Tracker', rt.support, ['https://rt.example', 'user=anna']],
  ['Redmine', redmine.support, ['https://redmine.example', 'key-of-anna']],
  ['BILLmanager', billmanager.support, ['https://billing.example', 'username=anna']],
])('%s as the pages mount it', (_, support, identity) => {
  it('is not asked for anybody who is not signed in', async () => {
    const response = await support(ask({ authorization: 'Bearer nonsense' }));

    expect([response.status, sent]).toEqual([401, []]);
  });

  it('is asked in the name of who is signed in, whatever the page sends', async () => {
    const response = await support(ask({ authorization: `Bearer ${token}` }));

    expect(response.status).toBeGreaterThanOrEqual(500);
    expect(sent[0]).toContain(identity[0]);
    expect(sent[0]).toContain(identity[1]);
    expect(sent.join()).not.toContain('boris');
  });
});

describe('an account in Request Tracker', () => {
  const account = { login: 'anna', name: 'Anna', email: 'anna@customers.example', services: [] };

  it('is made unprivileged, with the password that the sessions use', async () => {
    answer = () => Response.json({}, { status: 201 });

    await createRtAccount(account);

    expect(sent[0]).toContain('https://rt.example/REST/2.0/user');
    expect(sent[0]).toContain(`"Password":"${passwordOf('anna')}"`);
    expect(sent[0]).toContain('"Privileged":0');
  });

  it('that RT refuses to make is told', async () => {
    await expect(createRtAccount(account)).rejects.toThrow('503');
  });
});

it('BILLmanager by other assumptions than ours has no close when they say so', () => {
  const session = createBillmanagerSession({
    baseUrl: 'https://billing.example/billmgr',
    username: 'anna',
    password: 'x',
    assumptions,
  });

  expect(createBillmanagerAdapter({ session }).closeTicket).toBeUndefined();
});
