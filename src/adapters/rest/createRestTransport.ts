import { createTransport, type Call, type Transport } from '../../transport/createTransport.js';
import { explainBlocked } from './explainBlocked.js';
import type { RestAdapterOptions } from './options.js';
import { readRefusal } from './readRefusal.js';

export function createRestTransport({ getToken, fetch: given, ...options }: RestAdapterOptions): Transport {
  const fetch = explainBlocked(given ?? ((...args) => globalThis.fetch(...args)));
  const transport = createTransport({ ...options, fetch, getKey: getToken, readRefusal });
  return {
    ...transport,
    send: ({ clientRef, headers, ...call }: Call & { clientRef?: string }, ...rest) =>
      transport.send({ ...call, headers: { ...headers, 'idempotency-key': clientRef } }, ...rest),
  };
}
