import { forStorage } from '../core/drafts/forStorage.js';
import type { OutboxItem } from '../core/drafts/outboxItem.js';
import { readItem, toKept } from '../core/drafts/readItem.js';
import { dropDraft } from './dropDraft.js';
import { leaseTime, type Lease, type TabLife } from './tabLife.js';
import type { Tables, Transaction } from './tables.js';

/** Milliseconds that is remembered what was sent, so that another tab does not send it again. */
const sentTime = 7 * 24 * 3600_000;

/** What became of something that was sent. */
export interface SentRecord {
  clientRef: string;
  ticketId: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Whose turn it is to send something. */
export type Claim = { status: 'mine' } | { status: 'sent'; ticketId: string } | { status: 'theirs' | 'gone' };

/** What is kept of the outbox: shared by the customer's tabs. */
export interface KeptOutbox {
  load(): Promise<OutboxItem[]>;
  /** Takes up a new item in one step with the end of the draft that it was, unless another tab has sent it or is about to. */
  enter(item: OutboxItem, draftId?: string): Promise<Claim>;
  /** Keeps the present state of an item that is this tab's. */
  put(item: OutboxItem): Promise<void>;
  /** Asks for the turn to send it; of several tabs one gets it. */
  claim(clientRef: string): Promise<Claim>;
  remove(clientRef: string, ticketId?: string): Promise<void>;
  /** Says of what is this tab's that it lives. */
  renew(clientRefs: readonly string[]): Promise<void>;
  release(clientRefs: readonly string[]): Promise<void>;
}

interface KeptOutboxOptions {
  tables: Tables;
  tab: TabLife;
  now: () => number;
  isSecret: (fieldId: string) => boolean;
}

export function keepOutbox({ tables, tab, now, isSecret }: KeptOutboxOptions): KeptOutbox {
  const lease = (): Lease => ({ tab: tab.id, until: now() + leaseTime });
  const write = async (transaction: Transaction, item: OutboxItem) => {
    await transaction.put('outbox', item.clientRef, toKept(forStorage(item, isSecret)));
    await transaction.put('leases', item.clientRef, lease());
  };
  const forget = async (transaction: Transaction, clientRef: string) => {
    await transaction.remove('outbox', clientRef);
    await transaction.remove('leases', clientRef);
  };
  /** Does `work` when nobody has sent it and it is no living tab's. */
  const turn = async (clientRef: string, work: (transaction: Transaction) => Promise<Claim>): Promise<Claim> => {
    // Whether a tab lives cannot be asked inside: whoever took it meanwhile has it.
    const seen = await tables.run((transaction) => leaseOf(transaction, clientRef));
    const isHeld = seen !== undefined && seen.tab !== tab.id && (await tab.holds(seen, now()));
    return tables.run(async (transaction): Promise<Claim> => {
      const sent = (await transaction.get('sent', clientRef)) as SentRecord | undefined;
      if (sent) {
        // A tab that could not know yet may have kept it once more.
        await forget(transaction, clientRef);
        return { status: 'sent', ticketId: sent.ticketId };
      }
      const held = await leaseOf(transaction, clientRef);
      const isSame = held?.tab === seen?.tab && held?.until === seen?.until;
      if (held && held.tab !== tab.id && (isHeld || !isSame)) return { status: 'theirs' };
      return work(transaction);
    });
  };

  return {
    load: () =>
      tables.run(async (transaction) => {
        const past = (await transaction.entries('sent')).filter(
          ([, sent]) => !(Math.abs(now() - (sent as SentRecord).at) < sentTime),
        );
        await Promise.all(past.map(([clientRef]) => transaction.remove('sent', clientRef)));
        return (await transaction.entries('outbox')).flatMap(([, kept]) => readItem(kept) ?? []);
      }),
    enter: (item, draftId) =>
      turn(item.clientRef, async (transaction) => {
        await write(transaction, item);
        if (draftId !== undefined) await dropDraft(transaction, draftId);
        return { status: 'mine' };
      }),
    put: (item) =>
      tables.run(async (transaction) => {
        if ((await transaction.get('sent', item.clientRef)) === undefined) await write(transaction, item);
      }),
    claim: (clientRef) =>
      turn(clientRef, async (transaction) => {
        if ((await transaction.get('outbox', clientRef)) === undefined) return { status: 'gone' };
        await transaction.put('leases', clientRef, lease());
        return { status: 'mine' };
      }),
    remove: (clientRef, ticketId) =>
      tables.run(async (transaction) => {
        await forget(transaction, clientRef);
        if (ticketId !== undefined) await transaction.put('sent', clientRef, { clientRef, ticketId, at: now() });
      }),
    renew: (clientRefs) =>
      tables.run(async (transaction) => {
        await Promise.all(clientRefs.map((clientRef) => transaction.put('leases', clientRef, lease())));
      }),
    release: (clientRefs) =>
      tables.run(async (transaction) => {
        await Promise.all(clientRefs.map((clientRef) => transaction.remove('leases', clientRef)));
      }),
  };
}

const leaseOf = (transaction: Transaction, clientRef: string) =>
  transaction.get('leases', clientRef) as Promise<Lease | undefined>;
