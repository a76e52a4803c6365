import { createMemoryBackend, type MemoryBackend, type MemoryTicketAdapter } from './createMemoryBackend.js';
import type { MemoryBackendOptions, OptionalAdapterMethod } from './options.js';
import type { MemoryStaff } from './staff.js';

export interface MemoryAdapterOptions<
  Without extends OptionalAdapterMethod = never,
> extends MemoryBackendOptions<Without> {
  /** Whom it serves. @default the first customer of the seed */
  customerId?: string;
}

/** One customer's adapter, with the whole backend behind it at hand. */
export type MemoryAdapter<Without extends OptionalAdapterMethod = never> = MemoryTicketAdapter<Without> & {
  readonly backend: MemoryBackend<Without>;
  /** The same as `backend.staff`. */
  readonly staff: MemoryStaff;
};

/**
 * Makes a backend in memory and the adapter of one customer of it: for demos, stories and tests. It
 * can do everything; options make it slow, faulty or less able.
 *
 * @example
 * const adapter = createMemoryAdapter({
 *   seed: { tickets: [{ subject: 'No SSH', thread: [{ from: 'customer', body: 'Since this morning' }] }] },
 *   latency: 300,
 *   faults: { reply: ({ count }) => (count === 1 ? { fail: 'network', afterDoing: true } : undefined) },
 *   without: ['rate'],
 * });
 */
export function createMemoryAdapter<const Without extends OptionalAdapterMethod = never>(
  options: MemoryAdapterOptions<Without> = {},
): MemoryAdapter<Without> {
  const backend = createMemoryBackend<Without>(options);
  const adapter = backend.adapterFor(options.customerId ?? backend.firstCustomerId);
  return Object.assign(adapter, { backend, staff: backend.staff });
}
