import { TicketError } from './errors.js';

/** Refuses one field of a request. */
export function refuse(field: string, why: string): TicketError {
  return new TicketError('invalid', `${field}: ${why}`, { fields: { [field]: why } });
}
