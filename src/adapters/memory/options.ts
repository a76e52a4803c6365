import type { Capabilities, TicketAdapter } from '../../core/adapter.js';
import type { TicketError, TicketErrorCode } from '../../core/errors.js';
import type { MemorySeed } from './seedTypes.js';

/** A method of the port. */
export type AdapterMethod = Exclude<keyof TicketAdapter, 'capabilities'>;

/** A method of the port that a backend may lack. */
export type OptionalAdapterMethod = {
  [K in AdapterMethod]: undefined extends TicketAdapter[K] ? K : never;
}[AdapterMethod];

/**
 * One way for a call to go wrong:
 * - an error code, or a whole `TicketError`: refused, and nothing was done;
 * - `'never'`: nothing was done and the promise stays pending until its signal aborts;
 * - `{ fail, afterDoing: true }`: it was done, then the answer was lost (or, with `'never'`, never comes);
 * - `{ answer }`: nothing was done, and this comes back instead, e.g. garbage.
 */
export type MemoryFault =
  | TicketErrorCode
  | TicketError
  | 'never'
  | { fail: TicketErrorCode | TicketError | 'never'; afterDoing: boolean }
  | { answer: unknown };

/** The call that a fault function decides about. */
export interface MemoryCall {
  method: AdapterMethod;
  /** 1 for the first call of this method on this adapter. */
  count: number;
  args: readonly unknown[];
}

/** What goes wrong, by method: always, or as a function says for each call (`undefined`: nothing). */
export type MemoryFaults = {
  [K in AdapterMethod]?: MemoryFault | ((call: MemoryCall) => MemoryFault | undefined);
};

/** How one customer's adapter behaves. */
export interface MemoryBehaviour<Without extends OptionalAdapterMethod = never> {
  /** Milliseconds before each answer; an upload spreads them over its progress. @default 0 */
  latency?: number | ((method: AdapterMethod) => number);
  faults?: MemoryFaults;
  /** Overrides of what it says it can do; it then behaves so. */
  capabilities?: Partial<Capabilities>;
  /** Methods that are absent from the adapter, as from a backend that cannot do it. */
  without?: readonly Without[];
}

export interface MemoryBackendOptions<Without extends OptionalAdapterMethod = never> extends MemoryBehaviour<Without> {
  /** What is there at the start. @default an English desk without tickets */
  seed?: MemorySeed;
  /** @default () => new Date() */
  now?: () => Date;
  /** Waits for the latency; ends early, in any way, when the signal aborts. @default by setTimeout */
  wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** Milliseconds for which customers may change or delete their own message. @default 900000 */
  editWindow?: number;
  /** Milliseconds for which a closed ticket may be opened again, by a reply or without one. @default Infinity */
  reopenWindow?: number;
}
