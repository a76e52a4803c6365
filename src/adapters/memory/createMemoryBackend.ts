import type { TicketAdapter } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import { createAdapterFor } from './createAdapterFor.js';
import type { MemoryBackendOptions, MemoryBehaviour, OptionalAdapterMethod } from './options.js';
import { plantSeed } from './seed.js';
import { createStaff, type MemoryStaff } from './staff.js';
import { createStore } from './store.js';

/** An adapter with every method of the port but those that were left out. */
export type MemoryTicketAdapter<Without extends OptionalAdapterMethod = never> = Omit<
  Required<TicketAdapter>,
  Without
> & { readonly [K in Without]?: never };

/** A backend in memory, shared by any number of customers. */
export interface MemoryBackend<Without extends OptionalAdapterMethod = never> {
  /** Whom {@link createMemoryAdapter} serves: the first of the seed. */
  readonly firstCustomerId: string;
  /** One customer's adapter. One who is not there yet is taken on; behaviour given here wins over the backend's. */
  adapterFor<W extends OptionalAdapterMethod = Without>(
    customerId: string,
    behaviour?: MemoryBehaviour<W>,
  ): MemoryTicketAdapter<W>;
  readonly staff: MemoryStaff;
  /** Ends a customer's session: every call is `unauthorized`, and subscribers are told. */
  signOut(customerId: string): void;
  signIn(customerId: string): void;
}

/**
 * Makes a backend in memory for several customers, with the staff's side of the desk.
 *
 * @example
 * const backend = createMemoryBackend({ seed: { customers: [{ id: 'anna' }, { id: 'boris' }] } });
 * const anna = backend.adapterFor('anna');
 * const { id } = await anna.createTicket({ subject: 'No SSH', body: 'Since this morning' }, { clientRef: 'a1' });
 * backend.staff.reply(id, 'Which address do you connect from?');
 * await backend.adapterFor('boris').getTicket(id); // rejects with `not_found`
 */
export function createMemoryBackend<const Without extends OptionalAdapterMethod = never>(
  options: MemoryBackendOptions<Without> = {},
): MemoryBackend<Without> {
  const store = createStore(options);
  const first = plantSeed(store, options.seed);
  const { latency, faults, capabilities, without } = options;
  const common = {
    ...(latency !== undefined && { latency }),
    ...(faults && { faults }),
    ...(capabilities && { capabilities }),
    ...(without && { without }),
  };
  return {
    firstCustomerId: first.id,
    adapterFor<W extends OptionalAdapterMethod = Without>(customerId: string, behaviour?: MemoryBehaviour<W>) {
      const customer = store.customers.get(customerId) ?? { id: customerId, name: customerId };
      store.customers.set(customerId, customer);
      const merged: MemoryBehaviour<OptionalAdapterMethod> = { ...common, ...behaviour };
      const adapter: TicketAdapter = createAdapterFor(store, customer, merged, options.wait);
      return adapter as MemoryTicketAdapter<W>;
    },
    staff: createStaff(store),
    signOut(customerId) {
      store.signedOut.add(customerId);
      for (const { customerId: whose, onError } of store.subscribers)
        if (whose === customerId)
          queueMicrotask(() => onError(new TicketError('unauthorized', 'The session has ended')));
    },
    signIn(customerId) {
      store.signedOut.delete(customerId);
    },
  };
}
