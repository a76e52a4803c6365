import type { Capabilities } from '../../core/adapter.js';
import type { OptionalAdapterMethod } from './options.js';
import type { MemoryCustomer } from './seedTypes.js';
import type { Store } from './store.js';

/** What every operation of one customer's adapter works with. */
export interface Context {
  store: Store;
  customer: MemoryCustomer;
  capabilities: Capabilities;
  /** Whether the adapter has this method: what it lacks, no ticket permits. */
  has(method: OptionalAdapterMethod): boolean;
}
