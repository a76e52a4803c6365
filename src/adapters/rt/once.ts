import { TicketError } from '../../core/errors.js';

/** Writes under way, by whose and which. Two processes know nothing of each other's. */
const underway = new Map<string, Promise<unknown>>();

/** Does writes of the same key one after the other. */
export async function inTurn<T>(key: string, write: () => Promise<T>): Promise<T> {
  const before = underway.get(key);
  const mine = (before ?? Promise.resolve()).catch(() => undefined).then(write);
  underway.set(key, mine);
  try {
    return await mine;
  } finally {
    if (underway.get(key) === mine) underway.delete(key);
  }
}

/** What RT keeps of a write: the client's name for it, and a digest of what it said. */
export async function markOf(clientRef: string, payload: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(payload));
  const hex = [...new Uint8Array(digest, 0, 12)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `${clientRef} ${hex.join('')}`;
}

/** The client's name of a write, from what RT keeps of it. */
export const clientRefOf = (mark: string | undefined): string | undefined => mark?.split(' ')[0];

/** @throws {TicketError} `conflict` when the same name was used for something else. */
export function checkMark(kept: string | undefined, mark: string): void {
  if (kept === mark) return;
  throw new TicketError('conflict', 'This clientRef was used for another write', {
    fields: { clientRef: 'used for another write' },
  });
}
