import { ticketErrorCodes } from '../errors.js';
import { isFields } from '../fields.js';
import { isNewerVersion } from './isNewerVersion.js';
import type { OutboxItem } from './outboxItem.js';

const version = 1;

/** Reads an item that was kept. @returns Nothing when it is broken or from another version. */
export function readItem(kept: unknown): OutboxItem | undefined {
  if (!isFields(kept) || kept['version'] !== version || !isFields(kept['item'])) return undefined;
  const { clientRef, write, state, createdAt, turn, dueAt, attempts, isUnclear, failure, lacks } = kept['item'];
  const isWhole =
    typeof clientRef === 'string' &&
    isWrite(write) &&
    ['waiting', 'sending', 'failed'].includes(state as string) &&
    [createdAt, turn ?? 0, attempts].every(Number.isFinite) &&
    (Number.isFinite(dueAt) || dueAt === Infinity) &&
    typeof isUnclear === 'boolean' &&
    (failure === undefined || (isFields(failure) && ticketErrorCodes.some((code) => code === failure['code']))) &&
    [undefined, 'secrets', 'files'].includes(lacks as undefined);
  return isWhole ? (kept['item'] as unknown as OutboxItem) : undefined;
}

function isWrite(write: unknown): boolean {
  if (!isFields(write) || !isFields(write['input'])) return false;
  const { body, subject, attachments } = write['input'];
  if (!['undefined', 'boolean'].includes(typeof write['thenClose'])) return false;
  const isNamed =
    write['type'] === 'create'
      ? typeof subject === 'string'
      : write['type'] === 'reply' && typeof write['ticketId'] === 'string';
  return isNamed && typeof body === 'string' && isListed(attachments);
}

function isListed(attachments: unknown): boolean {
  if (attachments === undefined) return true;
  return Array.isArray(attachments) && attachments.every((one) => isFields(one) && typeof one['name'] === 'string');
}

/** Whether another tab, with a newer version of the package, has kept it: it knows what it means. */
export const isNewer = (kept: unknown) => isNewerVersion(kept, version);

/** An item as it is kept: with the version of its shape. */
export const toKept = (item: OutboxItem) => ({ version, item });
