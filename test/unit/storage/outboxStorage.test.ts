import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackend, type FakeBackend } from '../../support/tabs/backend.js';
import { createBrowser, type FakeBrowser } from '../../support/tabs/browser.js';
import { openPage, reply, someDay, type OpenPage, type Surrounding } from '../../support/tabs/person.js';
import { stubTime, type VirtualTime } from '../../support/tabs/virtualTime.js';
import type { OutboxWrite } from '../../../src/core/drafts/outboxItem.js';

let time: VirtualTime;
let browser: FakeBrowser;
let backend: FakeBackend;
let clock = 0;
const second = 1000;

beforeEach(() => {
  time = stubTime();
  clock = someDay;
  browser = createBrowser();
  backend = createBackend(true, time.passed);
});
afterEach(() => void vi.unstubAllGlobals());

const open = (more: Partial<Surrounding> = {}): OpenPage =>
  openPage({ browser, backend, now: () => clock + time.passed(), ...more });
const states = ({ outbox }: OpenPage) => outbox.items().map(({ clientRef, state }) => [clientRef, state]);
const kept = () => browser.disk.run((transaction) => transaction.entries('outbox'));
const bodies = () => backend.rows.map(({ body }) => body);

const withSecret: OutboxWrite = {
  type: 'create',
  input: { subject: 'SSH', body: 'Look', fields: [{ id: 'password', value: 'hunter2' }] },
};
const withFile = (size: number): OutboxWrite => {
  const file = new File(['x'], 'a.log');
  Object.defineProperty(file, 'size', { value: size });
  return {
    type: 'create',
    input: { subject: 'S', body: 'See', attachments: [{ id: '1', name: 'a.log', mediaType: '', size, file }] },
  };
};

describe('what cannot be kept', () => {
  it('secrets: the page that has them sends them, and they are never stored', async () => {
    backend.fates = ['unavailable', 'invalid'];
    const [page, other] = [open(), open()];
    page.press('a', withSecret);
    await time.pass(500);
    expect(JSON.stringify(await kept())).not.toContain('hunter2');
    expect(other.outbox.items()).toMatchObject([{ state: 'waiting', lacks: 'secrets' }]);
    await time.pass(20 * second);
    page.outbox.retry('a');
    await time.pass(second);
    expect(backend.rows).toMatchObject([{ secrets: 'hunter2' }]);
  });

  it.each([
    ['secrets', withSecret],
    ['files', withFile(26 * 1024 * 1024)],
  ] as const)('%s: after a reload it is not sent without them, and says so', async (lacks, write) => {
    backend.fates = ['unavailable'];
    open().press('a', write);
    await time.pass(10);
    const [lost] = [browser.openTab()];
    lost.crash();
    browser = Object.assign(createBrowser(), { disk: browser.disk });
    const tables = browser.disk;
    const fresh = createBrowser();
    fresh.openTab = ((openTab) => () => ({ ...openTab(), tables }))(fresh.openTab);
    const next = open({ browser: fresh });
    const before = backend.requests.length;
    await time.pass(10);
    expect(next.outbox.items()).toMatchObject([{ state: 'failed', lacks }]);
    next.outbox.retry('a');
    await time.pass(10);
    expect(backend.requests.length).toBe(before);
    expect(next.outbox.withdraw('a')?.write.input.body).toBe(write.input.body);
  });

  it.each([
    [6, 'is still there', [['a', 'failed']]],
    [8, 'is gone, as a draft would be', []],
  ] as const)('what nobody has sent %i days later %s', async (days, _, left) => {
    backend.fates = ['invalid'];
    const page = open({ keepFor: 7 * 24 * 3600 * second });
    page.press('a', reply('Hello'));
    await time.pass(10);
    page.crash();
    clock += days * 24 * 3600 * second;
    const next = open({ keepFor: 7 * 24 * 3600 * second });
    await time.pass(10);
    expect(states(next)).toEqual(left);
    expect(await kept()).toHaveLength(left.length);
  });

  it('files that there is no room for do not take the words with them, and go from the page that has them', async () => {
    browser.fails.files = true;
    backend.fates = ['unavailable'];
    const page = open();
    page.press('a', withFile(10));
    await time.pass(10);
    expect(await kept()).toMatchObject([['a', { item: { lacks: 'files', write: { input: { body: 'See' } } } }]]);
    await time.pass(2 * second);
    expect(backend.rows).toMatchObject([{ files: 1 }]);
  });

  it('anything, as the storage fails: it is sent all the same, and does not say that it is kept', async () => {
    browser.fails.steps = Infinity;
    backend.fates = ['unavailable'];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(10);
    expect(page.outbox.isKept('a')).toBe(false);
    await time.pass(2 * second);
    expect([bodies(), page.came.get('a')]).toEqual([['Hello'], 't1']);
  });

  it('that it was sent, for a while: it is noted as soon as that is possible', async () => {
    backend.delays = [second];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(10);
    browser.fails.steps = 1;
    await time.pass(second);
    expect(await kept()).toHaveLength(1);
    await time.pass(11 * second);
    expect(await kept()).toEqual([]);
  });
});

describe('whatever others do', () => {
  it('a listener or a host that throws, and a question that cannot be answered, stop nothing', async () => {
    vi.stubGlobal('reportError', vi.fn());
    backend.fates = ['invalid'];
    const page = open({
      onFailed: () => {
        throw new Error('The host');
      },
    });
    page.outbox.subscribe(() => {
      throw new Error('A view');
    });
    page.press('a', reply('Hello'));
    await time.pass(second);
    expect(states(page)).toEqual([['a', 'failed']]);
  });

  it('junk in the storage is passed over', async () => {
    await browser.disk.run(async (transaction) => {
      for (const table of ['outbox', 'leases', 'sent'] as const) await transaction.put(table, 'x', 'junk');
      await transaction.put('leases', 'a', 7);
      await transaction.put('sent', 'a', null);
    });
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(second);
    expect([bodies(), await kept()]).toEqual([['Hello'], []]);
  });

  it('a clock that is set back does not hold up what waits', async () => {
    backend.fates = ['unavailable'];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(10);
    clock -= 1000 * 24 * 3600 * second;
    await time.pass(70 * second);
    expect(bodies()).toEqual(['Hello']);
  });

  it('clearing while it is sent: nothing more is sent, nothing comes back, and what is written anew goes', async () => {
    backend.delays = [second];
    const page = open();
    page.press('a', reply('First'));
    page.press('b', reply('Second'));
    await time.pass(10);
    page.outbox.forget();
    await browser.disk.run((transaction) => transaction.clear());
    await time.pass(60 * second);
    const left = await browser.disk.run(async (transaction) => [
      ...(await transaction.entries('sent')),
      ...(await transaction.entries('outbox')),
    ]);
    expect([bodies(), left, states(page), page.came.get('b')]).toEqual([['First'], [], [], 'aborted']);
    page.press('c', reply('Third'));
    await time.pass(second);
    expect(bodies()).toEqual(['First', 'Third']);
  });
});
