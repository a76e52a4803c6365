import type { CallOptions, TicketAdapter } from '../../core/adapter.js';
import { createRestAdapter } from './createRestAdapter.js';
import { createRestTransport } from './createRestTransport.js';
import { introduction } from './introduction.js';
import type { RestAdapterOptions } from './options.js';
import { answerOf } from './readAnswer.js';

/**
 * Asks the server what it has (`api` in `GET /desk`) and answers an adapter with exactly that. A server that
 * does not say is taken for one that has everything; what the options say wins.
 *
 * @throws {TypeError} Without a `baseUrl`.
 * @throws {TicketError} When the server cannot be asked.
 * @example
 * const adapter = await connectRestAdapter({ baseUrl: '/api/support' });
 * if (adapter.rate) offerRating();
 */
export async function connectRestAdapter(
  options: RestAdapterOptions,
  { signal }: CallOptions = {},
): Promise<TicketAdapter> {
  // First, so that a missing address is said before anything is asked.
  createRestAdapter(options);
  const { api } = await createRestTransport(options).send({ path: '/desk', signal }, answerOf(introduction));
  return createRestAdapter({
    ...options,
    ...(api && { operations: options.operations ?? api.operations }),
    capabilities: { ...api?.capabilities, ...options.capabilities },
  });
}
