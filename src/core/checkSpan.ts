import type { TicketQuery } from './adapter.js';
import { refuse } from './refuse.js';

/** @throws {TicketError} `invalid` when a list is asked for from or to something that is no instant. */
export function checkSpan(query: Pick<TicketQuery, 'updatedFrom' | 'updatedTo'>): void {
  for (const key of ['updatedFrom', 'updatedTo'] as const)
    if (query[key] !== undefined && Number.isNaN(Date.parse(query[key]))) throw refuse(key, 'is no instant');
}
