import { isFields } from '../fields.js';
import type { OutboxItem } from './outboxItem.js';

/** Reads an item that was kept. @returns Nothing when it is broken or from another version. */
export function readItem(kept: unknown): OutboxItem | undefined {
  if (!isFields(kept) || kept['version'] !== 1 || !isFields(kept['item'])) return undefined;
  const { clientRef, write, state, createdAt, dueAt, attempts } = kept['item'];
  const isWhole =
    typeof clientRef === 'string' &&
    isFields(write) &&
    (write['type'] === 'create' || (write['type'] === 'reply' && typeof write['ticketId'] === 'string')) &&
    isFields(write['input']) &&
    typeof write['input']['body'] === 'string' &&
    (write['type'] === 'reply' || typeof write['input']['subject'] === 'string') &&
    ['waiting', 'sending', 'failed'].includes(String(state)) &&
    [createdAt, dueAt, attempts].every((number) => typeof number === 'number');
  return isWhole ? (kept['item'] as unknown as OutboxItem) : undefined;
}

/** An item as it is kept: with the version of its shape. */
export const toKept = (item: OutboxItem) => ({ version: 1, item });
