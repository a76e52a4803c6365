import { forStorage } from '../core/drafts/forStorage.js';
import type { OutboxItem } from '../core/drafts/outboxItem.js';
import { isNewer, readItem, toKept } from '../core/drafts/readItem.js';
import { isFields } from '../core/fields.js';
import { dropDraft } from './dropDraft.js';
import type { Lease, TabLife } from './tabLife.js';
import type { Tables, Transaction } from './tables.js';

/** Milliseconds that is remembered what was sent, so that another tab does not send it again. */
const sentTime = 7 * 24 * 3600_000;

/** What became of something that has gone out of the outbox. */
export interface SentRecord {
  clientRef: string;
  /** '' when it was taken out before it was sent. */
  ticketId: string;
  /** Milliseconds since 1970. */
  at: number;
  /** What it said, as far as that is to be told apart (`wordsOf`). */
  words?: string;
}

/** Whose turn it is to send something, and how it is kept. `gone`: nobody has sent it or taken it out, and it is not kept. */
export type Claim =
  | { status: 'mine'; item: OutboxItem }
  | { status: 'theirs'; item: OutboxItem | undefined }
  | { status: 'sent'; sent: SentRecord }
  | { status: 'withdrawn' | 'gone' };

/** What is kept of the outbox: shared by the customer's tabs. Every step is one transaction; what another tab holds is not touched. */
export interface KeptOutbox {
  load(): Promise<{ items: OutboxItem[]; sent: ReadonlyMap<string, SentRecord> }>;
  /**
   * Takes up a new item in one step with the end of the draft that it was, unless another tab has sent it or is about to.
   *
   * @param was `isKnown`: it goes on from one of the same name that this page has shown.
   */
  enter(item: OutboxItem, was: { draftId: string | undefined; isKnown: boolean }): Promise<Claim>;
  /** Keeps how an item stands, and holds it unless it has failed. */
  put(item: OutboxItem): Promise<Claim>;
  /** Asks for the turn to send it; of several tabs one gets it. */
  claim(clientRef: string): Promise<Claim>;
  /** Takes it out, also from a tab that waits with it; not from one that is sending it. Never forgets to, if it fails. */
  withdraw(clientRef: string): Promise<void>;
  /** It has arrived. Never forgets to, if it fails. */
  settle(clientRef: string, ticketId: string, words: string): Promise<void>;
  /** Says of what is this tab's that it lives. */
  renew(): Promise<void>;
  /** Leaves what is this tab's to others: one of them, or all. */
  release(clientRef?: string): Promise<void>;
  /** Whether something went out that is still to be taken out of the storage: `renew` tries again. */
  isBehind(): boolean;
  /** Nothing of all this is to be written any more. */
  forget(): void;
}

interface KeptOutboxOptions {
  tables: Tables;
  tab: TabLife;
  now: () => number;
  isSecret: (fieldId: string) => boolean;
  /** Milliseconds that something is kept which nobody sends. */
  keepFor: number;
}

export function keepOutbox({ tables, tab, now, isSecret, keepFor }: KeptOutboxOptions): KeptOutbox {
  /** What went out and could not be taken out of the storage yet. */
  const overdue = new Map<string, SentRecord>();
  let clearings = 0;

  const run = async <T>(work: (transaction: Transaction) => Promise<T>, since = clearings): Promise<T> => {
    const records = [...overdue.values()];
    const result = await tables.run(async (transaction) => {
      if (since !== clearings) throw new Error('Cleared meanwhile');
      await Promise.all(records.map((record) => takeOut(transaction, record)));
      return work(transaction);
    });
    for (const record of records) if (overdue.get(record.clientRef) === record) overdue.delete(record.clientRef);
    return result;
  };
  const takeOut = async (transaction: Transaction, record: SentRecord) => {
    await transaction.remove('outbox', record.clientRef);
    await transaction.remove('leases', record.clientRef);
    await transaction.put('sent', record.clientRef, record);
    if (record.ticketId !== '') await dropDraft(transaction, record.clientRef);
  };
  const out = async (record: SentRecord) => {
    overdue.set(record.clientRef, record);
    await run(async () => undefined);
  };

  /** How it stands. Whether a tab lives cannot be asked inside: whoever took it meanwhile has it. */
  const look = async (clientRef: string, work: (transaction: Transaction, seen: Claim) => Promise<Claim>) => {
    const since = clearings;
    const leased = await run((transaction) => leaseOf(transaction, clientRef));
    const isHeld = leased !== undefined && leased.tab !== tab.id && (await tab.holds(leased, now()));
    return run(async (transaction) => {
      const sent = readSent(await transaction.get('sent', clientRef));
      if (sent && sent.ticketId !== '') return work(transaction, { status: 'sent', sent });
      const item = readItem(await transaction.get('outbox', clientRef));
      const lease = await leaseOf(transaction, clientRef);
      const isSame = lease?.tab === leased?.tab && lease?.until === leased?.until;
      if (lease && lease.tab !== tab.id && (isHeld || !isSame)) return work(transaction, { status: 'theirs', item });
      if (sent) return work(transaction, { status: 'withdrawn' });
      return work(transaction, item ? { status: 'mine', item } : { status: 'gone' });
    }, since);
  };

  const write = async (transaction: Transaction, item: OutboxItem, mostBytes?: number): Promise<Claim> => {
    const { clientRef } = item;
    await transaction.put('outbox', clientRef, toKept(forStorage(item, isSecret, mostBytes)));
    if (item.state === 'failed') await transaction.remove('leases', clientRef);
    else await transaction.put('leases', clientRef, tab.lease(now()));
    return { status: 'mine', item };
  };
  /** The words are kept without their files where there is no room for these. */
  const writing = (item: OutboxItem, work: (mostBytes?: number) => Promise<Claim>) =>
    work().catch((thrown: unknown) => {
      if (!item.write.input.attachments?.some(({ file }) => file)) throw thrown;
      return work(0);
    });

  return {
    load: () =>
      run(async (transaction) => {
        const sent = new Map<string, SentRecord>();
        const items: OutboxItem[] = [];
        const mending: Promise<void>[] = [];
        for (const [clientRef, kept] of await transaction.entries('sent')) {
          const record = readSent(kept);
          if (record && now() - record.at < sentTime) sent.set(clientRef, record);
          else mending.push(transaction.remove('sent', clientRef));
          // The clock was set back: it is not to be remembered for ever.
          if (record && record.at > now()) mending.push(transaction.put('sent', clientRef, { ...record, at: now() }));
        }
        const leases = new Map(await transaction.entries('leases'));
        for (const [clientRef, kept] of await transaction.entries('outbox')) {
          const item = readItem(kept);
          // What a page holds is not too old: somebody has it before them.
          const isHeld = ((leases.get(clientRef) as Lease | undefined)?.until ?? 0) > now();
          const isOld = item && !isHeld && now() - item.createdAt >= keepFor;
          if (isOld) mending.push(transaction.remove('outbox', clientRef));
          else if (item?.clientRef === clientRef) items.push(item);
          else if (!isNewer(kept)) mending.push(transaction.remove('outbox', clientRef));
        }
        await Promise.all(mending);
        return { items, sent };
      }),
    enter: (item, { draftId, isKnown }) =>
      writing(item, (mostBytes) =>
        look(item.clientRef, async (transaction, seen) => {
          if (seen.status === 'sent' || seen.status === 'theirs') return seen;
          await transaction.remove('sent', item.clientRef);
          // What was taken out of the list to be changed, and is sent from where it was written.
          await dropDraft(transaction, item.clientRef);
          if (draftId !== undefined) await dropDraft(transaction, draftId);
          // Whoever has seen it may know more by now than was kept.
          const wasUnclear = seen.status === 'mine' && seen.item.isUnclear && !isKnown;
          const mayHaveArrived = wasUnclear || (seen.status === 'mine' && seen.item.state === 'sending');
          return write(transaction, mayHaveArrived ? { ...item, isUnclear: true } : item, mostBytes);
        }),
      ),
    put: (item) =>
      writing(item, (mostBytes) =>
        look(item.clientRef, async (transaction, seen) =>
          seen.status === 'mine' || seen.status === 'gone' ? write(transaction, item, mostBytes) : seen,
        ),
      ),
    claim: (clientRef) =>
      look(clientRef, async (transaction, seen) => {
        if (seen.status === 'mine' && seen.item.state !== 'failed')
          await transaction.put('leases', clientRef, tab.lease(now()));
        return seen;
      }),
    async withdraw(clientRef) {
      const record = { clientRef, ticketId: '', at: now() };
      await look(clientRef, async (transaction, seen) => {
        const isOnItsWay = seen.status === 'theirs' && seen.item?.state === 'sending';
        if (!isOnItsWay && seen.status !== 'sent') await takeOut(transaction, record);
        return seen;
      }).catch(() => overdue.set(clientRef, record));
    },
    settle: (clientRef, ticketId, words) => out({ clientRef, ticketId, at: now(), words }).catch(() => undefined),
    renew: () => run((transaction) => eachOwn(transaction, (ref) => transaction.put('leases', ref, tab.lease(now())))),
    release: (clientRef) =>
      run((transaction) =>
        eachOwn(transaction, async (ref) => {
          if (clientRef === undefined || ref === clientRef) await transaction.remove('leases', ref);
        }),
      ),
    isBehind: () => overdue.size > 0,
    forget() {
      clearings += 1;
      overdue.clear();
    },
  };

  async function eachOwn(transaction: Transaction, work: (clientRef: string) => Promise<void>) {
    const own = (await transaction.entries('leases')).filter(([, kept]) => readLease(kept)?.tab === tab.id);
    await Promise.all(own.map(([clientRef]) => work(clientRef)));
  }
}

const leaseOf = async (transaction: Transaction, clientRef: string) =>
  readLease(await transaction.get('leases', clientRef));

function readLease(kept: unknown): Lease | undefined {
  const isWhole = isFields(kept) && typeof kept['tab'] === 'string' && typeof kept['until'] === 'number';
  return isWhole ? (kept as unknown as Lease) : undefined;
}

function readSent(kept: unknown): SentRecord | undefined {
  const isWhole = isFields(kept) && typeof kept['ticketId'] === 'string' && typeof kept['at'] === 'number';
  return isWhole ? (kept as unknown as SentRecord) : undefined;
}
