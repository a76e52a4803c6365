import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackend, type FakeBackend } from '../../support/tabs/backend.js';
import { createBrowser, type FakeBrowser } from '../../support/tabs/browser.js';
import { draftOf } from '../../support/tabs/drafts.js';
import { newTicket, openPage, reply, someDay, type OpenPage, type Surrounding } from '../../support/tabs/person.js';
import { stubTime, type VirtualTime } from '../../support/tabs/virtualTime.js';

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

describe('a press', () => {
  it('is kept before it is sent, in one step with the end of its draft', async () => {
    await browser.disk.run((transaction) => transaction.put('drafts', 'd1', draftOf('Hello').record));
    backend.delays = [500];
    const page = open();
    page.press('a', reply('Hello'), { draftId: 'd1' });
    await time.pass(1);
    expect(states(page)).toEqual([['a', 'sending']]);
    expect(await kept()).toHaveLength(1);
    expect(await browser.disk.run((transaction) => transaction.entries('drafts'))).toEqual([]);
    await time.pass(500);
    expect([page.came.get('a'), await kept(), states(page)]).toEqual(['t1', [], []]);
  });

  it('twenty times is one ticket, and all are told', async () => {
    const page = open();
    const write = newTicket('Help');
    const all = Promise.all(Array.from({ length: 20 }, () => page.outbox.add('a', write)));
    await time.pass(10);
    expect((await all).map(({ ticket }) => ticket.id)).toEqual(Array.from({ length: 20 }, () => 't1'));
    expect(backend.requests).toHaveLength(1);
  });

  it.each(['lost', 'cut', 'garbage', 'unavailable'] as const)(
    'whose request was %s goes again by itself under its name',
    async (fate) => {
      backend.fates = [fate];
      const page = open();
      page.press('a', reply('Hello'));
      await time.pass(2 * second);
      expect([page.came.get('a'), bodies(), backend.requests.map(({ clientRef }) => clientRef)]).toEqual([
        't1',
        ['Hello'],
        ['a', 'a'],
      ]);
    },
  );

  it('is tried five times, then it is for somebody to say, and its words stay', async () => {
    backend.fates = Array.from({ length: 99 }, () => 'unavailable' as const);
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(600 * second);
    const waits = backend.requests
      .map(({ at }) => at)
      .map((at, nth, all) => Math.round((at - (all[nth - 1] ?? at)) / second));
    expect(waits).toEqual([0, 1, 2, 4, 8]);
    expect([states(page), page.came.get('a')]).toEqual([[['a', 'failed']], 'unavailable']);
    backend.fates = [];
    page.outbox.retry('a');
    await time.pass(second);
    expect(bodies()).toEqual(['Hello']);
  });

  it('is not hurried when it was asked to slow down', async () => {
    backend.fates = ['slow down'];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(100);
    page.outbox.resume();
    await time.pass(4 * second);
    expect(backend.requests).toHaveLength(1);
    await time.pass(2 * second);
    expect(backend.requests).toHaveLength(2);
  });

  it('waits for the customer to sign in again, and then goes on', async () => {
    backend.fates = ['signed out'];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(3600 * second);
    expect([states(page), backend.requests]).toEqual([[['a', 'waiting']], [expect.anything()]]);
    page.outbox.resume();
    await time.pass(second);
    expect(bodies()).toEqual(['Hello']);
  });

  it('without a connection goes as soon as it is back, however long that takes', async () => {
    backend.fates = Array.from({ length: 20 }, () => 'cut' as const);
    const page = open({ isOffline: () => true });
    page.press('a', reply('Hello'));
    await time.pass(300 * second);
    expect(states(page)).toEqual([['a', 'waiting']]);
    backend.fates = [];
    page.outbox.resume();
    await time.pass(second);
    expect(bodies()).toEqual(['Hello']);
  });

  it('goes after the one before it in its ticket, and is not held up by another ticket', async () => {
    backend.fates = ['unavailable'];
    const page = open();
    page.press('a', reply('First', '7'));
    page.press('b', reply('Second', '7'));
    page.press('c', reply('Elsewhere', '8'));
    await time.pass(5 * second);
    expect(bodies()).toEqual(['Elsewhere', 'First', 'Second']);
  });

  it('can be taken back while it waits, not on its way', async () => {
    backend.fates = ['unavailable'];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(100);
    expect(page.outbox.withdraw('a')?.write.input.body).toBe('Hello');
    await time.pass(60 * second);
    expect([page.came.get('a'), backend.rows, await kept()]).toEqual(['aborted', [], []]);
    backend.delays = [second];
    page.press('b', reply('Hello'));
    await time.pass(10);
    expect(page.outbox.withdraw('b')).toBeUndefined();
  });

  it('taken back and changed goes with the new words alone', async () => {
    backend.fates = ['unavailable'];
    const page = open();
    page.press('a', reply('Helo'));
    await time.pass(100);
    page.outbox.withdraw('a');
    page.press('a', reply('Hello'));
    await time.pass(60 * second);
    expect([bodies(), page.outbox.items()]).toEqual([['Hello'], []]);
  });

  it('of other words under a name that is on its way is refused, never taken for the first', async () => {
    backend.delays = [second];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(10);
    await expect(page.outbox.add('a', reply('Other words'))).rejects.toMatchObject({
      code: 'conflict',
      fields: { clientRef: 'is used' },
    });
  });
});
