import type { WriteOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Fields } from '../../core/fields.js';
import { valueOf, type Context } from './context.js';
import { quote } from './ticketSql.js';

/** Writes under way, by whose and which. Two processes know nothing of each other's. */
const underway = new Map<string, Promise<unknown>>();

export interface Writing<T> {
  /** All that the write says. */
  payload: unknown;
  /** What may have been written under a name before, in RT's words. */
  find(condition: string): Promise<Fields[]>;
  /** What the field that keeps names is to have, by its name. */
  write(mark: Record<string, string> | undefined): Promise<T>;
}

/**
 * Does a write, or finds the one that was done under the same name.
 *
 * @throws {TicketError} `conflict` when the same name was used for something else.
 */
export async function once<T>(
  { options: { baseUrl, fields }, me }: Context,
  { clientRef }: WriteOptions,
  { payload, find, write }: Writing<T>,
): Promise<T | Fields> {
  const name = fields?.clientRef;
  if (!name || !clientRef) return write(undefined);
  const mark = `${clientRef} ${await digestOf(JSON.stringify(payload))}`;

  async function findOrWrite(): Promise<T | Fields> {
    // What RT and databases take for wildcards or escapes stands for any one sign; and RT looks within names.
    const found = await find(`CF.{${name}} LIKE ${quote(`${clientRef?.replaceAll(/[\\%_]/g, '_')} `)}`);
    const kept = found.find((one) => clientRefOf(valueOf(one, name)) === clientRef);
    if (!kept) return write({ [name ?? '']: mark });
    if (valueOf(kept, name) === mark) return kept;
    const used = { clientRef: 'used for another write' };
    throw new TicketError('conflict', used.clientRef, { fields: used });
  }

  const key = JSON.stringify([baseUrl, me, clientRef]);
  const turn = (underway.get(key) ?? Promise.resolve()).catch(() => undefined).then(findOrWrite);
  underway.set(key, turn);
  try {
    return await turn;
  } finally {
    if (underway.get(key) === turn) underway.delete(key);
  }
}

async function digestOf(payload: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(payload));
  return Array.from(new Uint8Array(digest, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The client's name of a write, from what RT keeps of it. */
export const clientRefOf = (mark: string | undefined): string | undefined => mark?.replace(/ [\da-f]{24}$/, '');
