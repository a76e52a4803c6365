import { setTimeout as sleep } from 'node:timers/promises';
import type { PreparedAttachment } from '../../../src/core/adapter.js';
import type { OutboxWrite } from '../../../src/core/drafts/outboxItem.js';
import { isTicketError } from '../../../src/core/errors.js';
import type { SentRecord } from '../../../src/storage/keepOutbox.js';
import { draw } from '../../support/faults/rules.js';
import { until } from '../support/until.js';
import { fileMark } from '../support/written.js';
import type { FakeLocks } from './fakeLocks.js';
import { planWrite, type PlannedWrite } from './plan.js';
import type { Profile } from './profile.js';
import { openTab, type Tab } from './tab.js';

/** One press on Send, and what must come of it. */
export interface Press {
  clientRef: string;
  customerId: number;
  isCreate: boolean;
  /** The ticket that it answers in. */
  ticketId?: string;
  subject: string;
  body: string;
  files: string[];
}

/** What happened at one browser. */
export interface Figures {
  presses: Press[];
  /** The same draft was sent from two tabs at once. */
  doublePresses: number;
  crashes: number;
  reloads: number;
  expiries: number;
  signIns: number;
  /** Times that somebody had to press "Try again". */
  byHand: number;
}

/** The most that is under way before the person waits. */
const mostWaiting = 4;

interface Sitting {
  profile: Profile;
  locks: FakeLocks;
  name: string;
  seed: number;
  writes: number;
}

/** Somebody at a browser with two tabs, who writes again and again, and stays until all of it has arrived. */
export async function sitAndWrite({ profile, locks, name, seed, writes }: Sitting): Promise<Figures> {
  const figures: Figures = {
    presses: [],
    doublePresses: 0,
    crashes: 0,
    reloads: 0,
    expiries: 0,
    signIns: 0,
    byHand: 0,
  };
  const tabs: [Tab, Tab] = [openTab(profile, locks), openTab(profile, locks)];
  /** Those that are not known to have arrived, as they were pressed. */
  const open = new Map<string, OutboxWrite>();
  const tickets: string[] = [];

  function press(tab: Tab, clientRef: string, write: OutboxWrite): void {
    tab.outbox.add(clientRef, write).then(
      ({ ticket }) => note(clientRef, ticket.id),
      // It waits for somebody's hand.
      () => undefined,
    );
  }

  function note(clientRef: string, ticketId: string): void {
    const write = open.get(clientRef);
    open.delete(clientRef);
    if (write?.type === 'create') tickets.push(ticketId);
  }

  /** Looks at the screen: what arrived, what has failed. */
  async function look(): Promise<void> {
    for (const { outbox } of tabs) {
      for (const { clientRef } of outbox.items().filter(({ state }) => state === 'failed')) {
        figures.byHand += 1;
        outbox.retry(clientRef);
      }
      // The next answer that comes, to whatever was asked, says that somebody is signed in again.
      if (!profile.isSigningIn() && outbox.items().some(({ dueAt }) => dueAt === Infinity)) outbox.resume();
    }
    const known = await profile.tables.run((transaction) => transaction.entries('sent'));
    for (const [clientRef, sent] of known) note(clientRef, (sent as SentRecord).ticketId);
  }

  async function waitUntil(what: string, isSo: () => boolean): Promise<void> {
    const check = async () => {
      await look();
      return isSo();
    };
    await until(what, check, 120_000).catch((error: unknown) => {
      const items = tabs.map(({ outbox }) =>
        outbox.items().map(({ write, ...item }) => ({ ...item, type: write.type })),
      );
      throw new Error(`${name}: ${String(error)}\n${JSON.stringify({ items, open: [...open.keys()] }, null, 1)}`);
    });
  }

  async function upload(file: File): Promise<PreparedAttachment> {
    for (let tries = 0; tries < 60; tries += 1) {
      const cookie = profile.cookie();
      try {
        const prepared = await profile.adapter.prepareAttachment?.(file);
        if (prepared) return prepared;
      } catch (thrown) {
        if (isTicketError(thrown) && thrown.code === 'unauthorized') await profile.signIn(cookie);
        await sleep(10);
      }
    }
    throw new Error(`${name} cannot upload ${file.name}`);
  }

  async function writeOne(nth: number): Promise<void> {
    const by = (what: string) => draw(seed, name, nth, what);
    const planned = planWrite(seed, name, nth);
    const { clientRef, subject, body } = planned;
    const attachments: PreparedAttachment[] = [];
    for (const file of planned.files) attachments.push(await upload(file));
    const ticketId = tickets[Math.floor(by('ticket') * tickets.length)];
    const words = { body, ...(attachments.length > 0 && { attachments }) };
    const write: OutboxWrite =
      planned.isCreate || ticketId === undefined
        ? { type: 'create', input: { subject, ...words } }
        : { type: 'reply', ticketId, input: words };
    figures.presses.push(await pressOf(planned, write, profile.customer.id));
    open.set(clientRef, write);
    const side = by('tab') < 0.5 ? 0 : 1;
    press(tabs[side], clientRef, write);
    if (by('both tabs') < 0.05) {
      figures.doublePresses += 1;
      press(tabs[1 - side] ?? tabs[0], clientRef, write);
    }
    if (by('expiry') < 0.015) {
      figures.expiries += 1;
      await profile.endSession();
    }
    await sleep(by('pause') * 30);
    if (by('end') < 0.04) await reopen(by('which tab') < 0.5 ? 0 : 1, by('crash') < 0.6);
    await waitUntil('few wait', () => open.size < mostWaiting && tickets.length > 0);
  }

  async function reopen(side: 0 | 1, isCrash: boolean): Promise<void> {
    if (isCrash) {
      figures.crashes += 1;
      tabs[side].crash();
    } else {
      figures.reloads += 1;
      tabs[side].close();
    }
    tabs[side] = openTab(profile, locks);
    // What was pressed and is not in the outbox is still a draft, which knows its name: it is sent from there.
    const kept = await profile.tables.run(async (transaction) => [
      ...(await transaction.entries('outbox')),
      ...(await transaction.entries('sent')),
    ]);
    const names = new Set(kept.map(([clientRef]) => clientRef));
    for (const [clientRef, write] of open) if (!names.has(clientRef)) press(tabs[side], clientRef, write);
  }

  for (let nth = 0; nth < writes; nth += 1) await writeOne(nth);
  await waitUntil('all have arrived', () => open.size === 0);
  await waitUntil('the outbox is empty', () => tabs.every(({ outbox }) => outbox.items().length === 0));
  const left = await profile.tables.run((transaction) => transaction.entries('outbox'));
  if (left.length > 0) throw new Error(`${name} keeps what has been sent: ${left.map(([ref]) => ref).join()}`);
  for (const tab of tabs) tab.close();
  return { ...figures, signIns: profile.signIns() };
}

async function pressOf({ clientRef, subject, body, files }: PlannedWrite, write: OutboxWrite, customerId: number) {
  const marks = await Promise.all(
    files.map(async (file) => fileMark(file.name, new Uint8Array(await file.arrayBuffer()))),
  );
  return {
    clientRef,
    customerId,
    isCreate: write.type === 'create',
    ...(write.type === 'reply' && { ticketId: write.ticketId }),
    subject,
    body,
    files: marks.toSorted(),
  };
}
