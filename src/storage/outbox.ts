import type { TicketAdapter } from '../core/adapter.js';
import type { Pace } from '../core/drafts/backOff.js';
import type { OutboxItem, OutboxWrite } from '../core/drafts/outboxItem.js';
import type { TicketError } from '../core/errors.js';
import type { Ticket } from '../core/model.js';
import type { Tables } from './tables.js';
import type { Tabs } from './tabs.js';

/** What came of a write. A reply also gives its message, where the backend does. */
export type OutboxResult = Awaited<ReturnType<TicketAdapter['reply']>>;

/** What the outbox is told of its surroundings. */
export interface OutboxOptions {
  tables: Tables;
  tabs: Tabs;
  /** Sends it, once, and shows what came of it. Throws a {@link TicketError}. */
  send: (item: OutboxItem) => Promise<OutboxResult>;
  /**
   * Looks whether one whose answer was lost has arrived; `unclear` when that cannot be known. Absent where the backend knows a
   * repetition by its `clientRef`.
   */
  look: ((item: OutboxItem) => Promise<OutboxResult | 'absent' | 'unclear'>) | undefined;
  /** The ticket of something that another tab has sent. */
  load: (ticketId: string) => Promise<Ticket>;
  /** Which custom fields are never kept, by id. */
  isSecret: (fieldId: string) => boolean;
  /** Told of each that will not go on by itself. */
  onFailed?: (item: OutboxItem, error: TicketError) => void;
  /** Whether the browser says that there is no connection. */
  isOffline?: () => boolean;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** From 0 to 1. */
  random?: () => number;
  pace?: Pace;
  /** Milliseconds that something is kept which nobody sends. @default for ever */
  keepFor?: number;
}

/** Sends what was written, each exactly once, in order, over reloads and among tabs. Nothing here throws. */
export interface Outbox {
  /** All that is not known to have arrived, in the order of the presses. The same list until something changes. */
  items(): readonly OutboxItem[];
  /** @returns Ends the listening. */
  subscribe(listener: () => void): () => void;
  /**
   * Keeps it, then sends it. Added again under the same name it joins, or goes on with the new words after it has failed. Where
   * other words have gone under that name, here or in another tab, it rejects with a `conflict` that names `clientRef`.
   *
   * @param was The draft that it was until now, and whether it may have arrived already.
   * @returns What came of it, however many tries that takes. Rejects with a {@link TicketError} when it will not go on by itself,
   * and with `aborted` when it was withdrawn.
   */
  add(
    clientRef: string,
    write: OutboxWrite,
    was?: { draftId?: string | undefined; isUnclear?: boolean | undefined },
  ): Promise<OutboxResult>;
  /**
   * Tries again at once.
   *
   * @param isSure Somebody has looked and knows that it has not arrived.
   */
  retry(clientRef: string, isSure?: boolean): void;
  /** Takes it out. @returns Nothing while it is on its way: then it cannot be taken back. */
  withdraw(clientRef: string): OutboxItem | undefined;
  /**
   * What some wait for may be there again.
   *
   * @param isReturn The same customer has signed in again, too. @default true
   */
  resume(isReturn?: boolean): void;
  /** Whether it outlives the page; `false` where the storage did not take it. */
  isKept(clientRef: string): boolean;
  /** Drops everything without sending it, as the customer's data is cleared. What is written anew is sent. */
  forget(): void;
  /**
   * Ends all timers, and leaves what waits to other tabs and the next page.
   *
   * @returns Kept when what is on its way has come to its end.
   */
  close(): Promise<void>;
}
