import { createOutbox, type Outbox, type OutboxOptions } from './createOutbox.js';
import { keepDrafts, type Drafts } from './keepDrafts.js';
import { openTables } from './openTables.js';
import { createMemoryTables } from './tables.js';

/** What is kept for one customer in this browser. */
export interface Keeping {
  drafts: Drafts;
  outbox: Outbox;
  /** It outlives the page. */
  isDurable: boolean;
  close(): void;
}

export interface KeepingOptions extends Omit<OutboxOptions, 'tables'> {
  /** The provider's `storageKey`. */
  customer: string | undefined;
  /** Milliseconds that drafts are kept; 0 keeps nothing longer than the page. */
  keepFor: number;
}

/** Opens what keeps words and sends them. Nothing here throws, whatever the browser forbids. */
export async function openKeeping({ customer, keepFor, ...options }: KeepingOptions): Promise<Keeping> {
  const tables = keepFor > 0 ? await openTables(customer) : createMemoryTables();
  const outbox = createOutbox({ ...options, tables });
  return {
    drafts: keepDrafts(tables, keepFor || Infinity, options.now),
    outbox,
    isDurable: tables.isDurable,
    close() {
      void outbox.close().then(() => tables.close());
    },
  };
}
