import { TicketError } from '../../core/errors.js';
import type { Instant, Limits } from '../../core/model.js';
import type { BillmanagerAssumptions } from './assumptions.js';
import type { BillmanagerSession } from './createBillmanagerSession.js';

/** What every operation of the adapter works with. */
export interface Context {
  session: BillmanagerSession;
  assumptions: BillmanagerAssumptions;
  limits: Limits;
  instantOf(text: string): Instant;
}

/** Ids are digits and nothing else: what is not is not even asked for. */
export function checkId(id: string): void {
  if (!/^\d{1,18}$/.test(id)) throw new TicketError('not_found', 'No ticket has such an id');
}
