import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackend, type FakeBackend } from '../../support/tabs/backend.js';
import { createBrowser, type FakeBrowser } from '../../support/tabs/browser.js';
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

describe('a page that goes', () => {
  it('in the middle of sending leaves it to the next one, which sends the same name', async () => {
    backend.fates = ['lost'];
    backend.delays = [5 * second];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(10);
    page.crash();
    const next = open();
    await time.pass(second);
    expect([bodies(), states(next), await kept()]).toEqual([['Hello'], [], []]);
  });

  it('before a day asks nobody; later, what may have arrived is for somebody to say', async () => {
    backend.delays = [5 * second];
    backend.fates = ['cut'];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(10);
    page.crash();
    clock += 25 * 3600 * second;
    const next = open();
    await time.pass(60 * second);
    expect(next.outbox.items()).toMatchObject([{ state: 'failed', isUnclear: true }]);
    next.outbox.retry('a', true);
    await time.pass(second);
    expect(bodies()).toEqual(['Hello']);
  });

  it('by closing brings what is on its way to its end, and leaves no timers', async () => {
    backend.delays = [second];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(10);
    void page.outbox.close();
    const next = open();
    await time.pass(2 * second);
    expect([backend.requests.length, states(next), await kept()]).toEqual([1, [], []]);
    await next.outbox.close();
    expect(time.pending()).toBe(0);
  });

  it('for good or for a while lets others go on at once, and takes up again when it is back', async () => {
    backend.fates = ['unavailable'];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(10);
    window.dispatchEvent(new Event('pagehide'));
    await time.settle();
    expect(await browser.disk.run((transaction) => transaction.entries('leases'))).toEqual([]);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await time.settle();
    expect(await browser.disk.run((transaction) => transaction.entries('leases'))).toHaveLength(1);
    await time.pass(2 * second);
    expect(bodies()).toEqual(['Hello']);
  });

  it('without locks is waited for: a minute and a half', async () => {
    browser = createBrowser(false);
    backend.delays = [5 * second];
    backend.fates = ['cut'];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(10);
    page.crash();
    open();
    await time.pass(80 * second);
    expect(backend.rows).toEqual([]);
    await time.pass(25 * second);
    expect(bodies()).toEqual(['Hello']);
  });
});

describe('two tabs', () => {
  it('that send the same draft send it once, and both are told', async () => {
    const [one, other] = [open(), open()];
    one.press('a', newTicket('Help'));
    other.press('a', newTicket('Help'));
    await time.pass(30 * second);
    expect([bodies(), one.came.get('a'), other.came.get('a'), backend.requests.length]).toEqual([
      ['Help'],
      't1',
      't1',
      1,
    ]);
  });

  it('of which one has sent the draft with other words: the second is told, and nothing of it is lost in silence', async () => {
    const [one, other] = [open(), open()];
    one.press('a', newTicket('Help'));
    await time.pass(second);
    other.press('a', newTicket('Help me'));
    await time.pass(second);
    expect([bodies(), other.came.get('a')]).toEqual([['Help'], 'conflict']);
  });

  it('of which one was refused: as it clears up, it takes nothing out of the other one’s hands', async () => {
    backend.fates = ['unavailable'];
    const [one, other] = [open(), open()];
    one.press('a', newTicket('Help'));
    await time.pass(100);
    other.outbox.items();
    browser.fails.messages = true;
    const late = open();
    late.press('a', newTicket('Help me'));
    await time.pass(10);
    expect([late.came.get('a'), late.outbox.withdraw('a')]).toEqual(['conflict', undefined]);
    await time.pass(5 * second);
    expect(bodies()).toEqual(['Help']);
  });

  it('see what the other one waits with, can hurry it and take it out', async () => {
    backend.fates = ['unavailable', 'unavailable', 'unavailable', 'unavailable'];
    const [one, other] = [open(), open()];
    one.press('a', reply('First', '7'));
    one.press('b', reply('Second', '8'));
    await time.pass(2 * second);
    expect(states(other)).toEqual([
      ['a', 'waiting'],
      ['b', 'waiting'],
    ]);
    other.outbox.withdraw('b');
    other.outbox.retry('a');
    await time.pass(second);
    expect([bodies(), one.came.get('a'), one.came.get('b'), states(one)]).toEqual([['First'], 't1', 'aborted', []]);
  });

  it('can both try again what has failed in one of them', async () => {
    backend.fates = ['invalid'];
    const [one, other] = [open(), open()];
    one.press('a', reply('Hello'));
    await time.pass(second);
    other.outbox.retry('a');
    await time.pass(second);
    expect([bodies(), states(one), states(other)]).toEqual([['Hello'], [], []]);
  });

  it('of which one was frozen: what it sent meanwhile is not put back by it', async () => {
    backend.delays = [second];
    const page = open();
    page.press('a', reply('Hello'));
    await time.pass(10);
    // As if it had slept: others may take it.
    await browser.disk.run((transaction) => transaction.put('leases', 'a', { tab: 'another', until: 0 }));
    const other = open();
    await time.pass(30 * second);
    expect([backend.rows.length, await kept(), states(page), states(other)]).toEqual([1, [], [], []]);
  });
});
