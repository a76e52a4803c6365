import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFakeLocks } from './soak/fakeLocks.js';
import { mixedFault } from './soak/mixedFault.js';
import { sitAndWrite, type Figures, type Press } from './soak/person.js';
import { createProfile } from './soak/profile.js';
import { addCustomers, type Customer } from './support/crowd.js';
import { startFaultyPanel, type FaultyPanel } from './support/startFaultyPanel.js';
import { say, until } from './support/until.js';
import { countMails, countTickets, notOnce, readMessages, type WrittenMessage } from './support/written.js';

/** `npm run soak -- --writes 10000 --seed 1` sets these. */
const writes = Number(process.env['SOAK_WRITES'] ?? 500);
const seed = Number(process.env['SOAK_SEED'] ?? Date.now() % 1_000_000);
const browsers = 20;
const share = 0.2;
/** The panel takes 60 requests and 300 answers an hour from one person: whoever comes next takes over the browser. */
const writesOfOne = 250;

let faulty: FaultyPanel;
let figures: Figures[];
let presses: Press[];

beforeAll(async () => {
  const startedAt = Date.now();
  say(`Soak: ${writes} writes, ${browsers} browsers, ${share * 100} % faults, seed ${seed}`);
  // Every browser has an address of its own, as it would have.
  faulty = await startFaultyPanel({ TRUST_PROXY: '1' });
  const locks = createFakeLocks();
  vi.stubGlobal('navigator', { locks: locks.locks });
  const perBrowser = Math.ceil(writes / browsers);
  const turns = Math.ceil(perBrowser / writesOfOne);
  const people = await addCustomers(faulty.db, browsers * turns);
  faulty.proxy.add({ path: /^\/api\//, chance: { share, seed } }, mixedFault);

  const sit = async (browser: number): Promise<Figures[]> => {
    const done: Figures[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const customer = people[browser * turns + turn] as Customer;
      const profile = createProfile(faulty, customer, `10.0.${browser}.${turn}`);
      const left = Math.min(writesOfOne, perBrowser - turn * writesOfOne);
      const name = `Browser ${browser}, person ${turn}`;
      done.push(await sitAndWrite({ profile, locks, name, seed, writes: left }));
      say(`${name} is done after ${Math.round((Date.now() - startedAt) / 1000)} s`);
    }
    return done;
  };
  figures = (await Promise.all(Array.from({ length: browsers }, (_, browser) => sit(browser)))).flat();
  presses = figures.flatMap((one) => one.presses);
  faulty.proxy.clear();
  const tickets = await countTickets(faulty.db);
  await until('every mail is sent', async () => (await countMails(faulty.db))['sent'] === tickets, 300_000);
  report(Date.now() - startedAt);
}, 3_600_000);
afterAll(async () => {
  vi.unstubAllGlobals();
  await faulty?.stop();
});

function report(milliseconds: number): void {
  const { log } = faulty.proxy;
  const harmed = log.filter(({ fault }) => fault);
  const kinds = new Map<string, number>();
  for (const { fault } of harmed) kinds.set(fault ?? '', (kinds.get(fault ?? '') ?? 0) + 1);
  const sum = (of: (one: Figures) => number) => figures.reduce((total, one) => total + of(one), 0);
  const sends = log.filter(({ key }) => key).length;
  say(
    [
      `${presses.length} presses in ${Math.round(milliseconds / 1000)} s: ${sends} tries to send, ${log.length} requests,`,
      `${harmed.length} of them harmed (${((harmed.length / log.length) * 100).toFixed(1)} %):`,
      [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', '),
      `sent from two tabs at once ${sum((one) => one.doublePresses)}, crashed tabs ${sum((one) => one.crashes)},`,
      `reloads ${sum((one) => one.reloads)}, sessions ended ${sum((one) => one.expiries)},`,
      `sign-ins ${sum((one) => one.signIns)}, "Try again" pressed ${sum((one) => one.byHand)}`,
    ].join('\n'),
  );
}

describe(`${writes} writes on a bad line (seed ${seed})`, () => {
  it('have met what they were meant to meet', () => {
    const { log } = faulty.proxy;
    const harmed = log.filter(({ fault }) => fault).length;

    expect(presses.length).toBeGreaterThanOrEqual(writes);
    expect(harmed / log.length).toBeGreaterThan(share * 0.75);
    expect(Math.min(...figures.map((one) => one.presses.length))).toBeGreaterThan(0);
  });

  it('are there: none lost, none doubled, each with its words and its files', async () => {
    const messages = await readMessages(faulty.db);
    const byRef = new Map(messages.map((message) => [message.clientRef, message]));
    const wrong = presses.filter((press) => !isAsPressed(press, byRef.get(press.clientRef)));
    const refs = messages.map(({ clientRef }) => clientRef);

    expect(
      notOnce(
        refs,
        presses.map(({ clientRef }) => clientRef),
      ),
    ).toEqual({});
    expect(wrong.map(({ clientRef }) => clientRef)).toEqual([]);
    expect(await countTickets(faulty.db)).toBe(presses.filter(({ isCreate }) => isCreate).length);
  });

  it('are each told by one mail, if they are new tickets', async () => {
    const messages = await readMessages(faulty.db);
    const created = new Set(presses.filter(({ isCreate }) => isCreate).map(({ clientRef }) => clientRef));
    const tickets = messages.filter(({ clientRef }) => created.has(clientRef)).map(({ ticketId }) => ticketId);
    const told = faulty.panel.mail.mails.map(({ parsed }) => /\[#(\d+)\]/.exec(parsed.subject ?? '')?.[1] ?? '');

    expect(notOnce(told, tickets)).toEqual({});
    expect(told).toHaveLength(created.size);
  });
});

function isAsPressed(press: Press, found: WrittenMessage | undefined): boolean {
  if (!found) return false;
  const isInPlace = press.isCreate ? found.subject === press.subject : found.ticketId === press.ticketId;
  const isWhole = found.body === press.body && found.files.toSorted().join('\n') === press.files.join('\n');
  return isInPlace && isWhole && found.customerId === press.customerId;
}
