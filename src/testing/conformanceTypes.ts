import type { NewTicket, TicketAdapter } from '../core/adapter.js';

/** What the cases are run on. Made anew for each case. */
export interface ConformanceContext {
  /** The adapter of one customer. Tickets that are there already do no harm. */
  customer: TicketAdapter;
  /** Another customer's adapter on the same backend. Without it the rights between the two are not examined. */
  other?: TicketAdapter;
  /** What every ticket that a case creates must carry, e.g. a department's required fields. */
  ticketDefaults?: Partial<NewTicket>;
  /** Somebody of the staff answers a ticket. */
  staffReplies?(ticketId: string, text: string): void | Promise<void>;
  /** Somebody of the staff is writing an answer now. */
  staffTypes?(ticketId: string): void | Promise<void>;
  /** The session of `customer` ends; its calls are refused from then on. */
  expireSession?(): void | Promise<void>;
  /** Called after the case, however it ended. */
  teardown?(): void | Promise<void>;
}

export interface ConformanceOptions {
  setup(): ConformanceContext | Promise<ConformanceContext>;
  /**
   * Milliseconds to wait for what may take its time: an event, a search index.
   * @default 4000
   */
  patience?: number;
  /** Cases known to fail, by title, with the reason: they are reported as skipped. */
  known?: Readonly<Record<string, string>>;
  /** Told of each skipped case when the runner offers no way to skip. @default a line by console.warn */
  onSkip?(title: string, reason: string): void;
}

/** What a runner hands to a test, as far as it is needed here: `vitest` and `node:test` both do. */
export interface SkippableTest {
  skip(reason?: string): unknown;
}

export type ConformanceOutcome = { status: 'passed' } | { status: 'skipped'; reason: string };

export interface ConformanceCase {
  /** What it is about, e.g. `paging`. */
  group: string;
  name: string;
  /** `group: name`, unique. */
  title: string;
  /**
   * Runs it. Rejects when the adapter fails it. A case that cannot be run is skipped through the
   * runner's own `skip`; without one, `onSkip` is told. In every case the answer says so too.
   */
  run(test?: SkippableTest): Promise<ConformanceOutcome>;
}

/** All cases, when they are run without a test runner. */
export interface ConformanceReport {
  passed: string[];
  failed: { title: string; error: unknown }[];
  skipped: { title: string; reason: string }[];
}
