import { createTransport, type Call, type Transport } from '../../transport/createTransport.js';
import type { RestAdapterOptions } from './options.js';
import { readRefusal } from './readRefusal.js';

export function createRestTransport({ getToken, ...options }: RestAdapterOptions): Transport {
  const transport = createTransport({ ...options, getKey: getToken, readRefusal });
  return {
    ...transport,
    send: ({ clientRef, headers, ...call }: Call & { clientRef?: string }, ...rest) =>
      transport.send({ ...call, headers: { ...headers, 'idempotency-key': clientRef } }, ...rest),
  };
}
