import type { WriteOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Context } from './context.js';

/**
 * Does a write once: the same `clientRef` with the same payload answers the first result again, with
 * another payload it is refused. A write that failed is not remembered.
 */
export function once<T>(
  { store, customer, capabilities }: Context,
  { clientRef }: WriteOptions,
  payload: unknown,
  work: () => T,
): T {
  if (!capabilities.idempotentWrites || !clientRef) return work();
  const key = JSON.stringify([customer.id, clientRef]);
  const fingerprint = fingerprintOf(payload);
  const first = store.results.get(key);
  if (first && first.fingerprint !== fingerprint) {
    const fields = { clientRef: 'used for another write' };
    throw new TicketError('conflict', `${clientRef} was used for another write`, { fields });
  }
  // Answers are copies: what a caller does to one must not reach the next.
  if (first) return structuredClone(first.result) as T;
  const result = work();
  store.results.set(key, { fingerprint, result: structuredClone(result) });
  return result;
}

/** One text for one payload, whatever the order of its keys. A file counts by name, type and size. */
function fingerprintOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof Blob) return { size: part.size, type: part.type };
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    // The handle of a carried file is new on every try.
    const carried = 'file' in part && part.file instanceof Blob;
    return Object.fromEntries(
      Object.entries(part)
        .filter(([key]) => !(carried && key === 'id'))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}
