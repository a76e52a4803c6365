import { onCleared } from './clearings.js';
import { createOutbox, type Outbox, type OutboxOptions } from './createOutbox.js';
import { keepDrafts, type Drafts } from './keepDrafts.js';
import { openLastWords } from './lastWords.js';
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

export interface KeepingOptions extends Omit<OutboxOptions, 'tables' | 'keepFor'> {
  /** The provider's `storageKey`. */
  customer: string | undefined;
  /** Milliseconds that drafts, and what is not sent, are kept; 0 keeps nothing longer than the page. */
  keepFor: number;
}

/** Opens what keeps words and sends them. Nothing here throws, whatever the browser forbids. */
export async function openKeeping({ customer, keepFor, ...options }: KeepingOptions): Promise<Keeping> {
  const tables = keepFor > 0 ? await openTables(customer) : createMemoryTables();
  const outbox = createOutbox({ ...options, tables, keepFor: keepFor || Infinity });
  const last = tables.isDurable && customer !== undefined ? openLastWords(customer) : undefined;
  const drafts = keepDrafts(tables, keepFor || Infinity, options.now, last);
  const forget = () => {
    drafts.forget();
    outbox.forget();
  };
  const { tabs } = options;
  const stopListening = [
    tabs.subscribe(({ type }) => type === 'cleared' && forget()),
    ...(customer === undefined ? [] : [onCleared(customer, forget)]),
  ];
  return {
    drafts,
    outbox,
    isDurable: tables.isDurable,
    close() {
      for (const stop of stopListening) stop();
      void outbox.close().then(() => tables.close());
    },
  };
}
