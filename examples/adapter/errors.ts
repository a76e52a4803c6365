import { TicketError, type TicketErrorCode } from 'ticketdock/server';

/** What the helpdesk says when it refuses, what that is, and the field of the port that it is about. */
const refusals: readonly [said: string, code: TicketErrorCode, field?: string][] = [
  ['no such case', 'not_found'],
  // A stranger must not learn that there is such a case.
  ['access denied', 'not_found'],
  ['title is missing', 'invalid', 'subject'],
  ['text is missing', 'invalid', 'body'],
  ['text is too long', 'invalid', 'body'],
  ['unknown team', 'invalid', 'departmentId'],
];

/** The error for a `200` that says `ok: false`. */
export function refusalOf(said: string): TicketError {
  const [, code = 'unknown', field] = refusals.find(([known]) => known === said) ?? [];
  return new TicketError(code, `The helpdesk said: ${said}`, field ? { fields: { [field]: said } } : {});
}

/** Refuses one field of a request before the helpdesk is asked. */
export function refuse(field: string, why: string): TicketError {
  return new TicketError('invalid', `${field} ${why}`, { fields: { [field]: why } });
}

/** The helpdesk takes spaces and characters of no width for words. A reader does not. */
export function refuseBlank(texts: Record<string, string>): void {
  for (const [field, text] of Object.entries(texts)) if (/^[\s\p{C}]*$/u.test(text)) throw refuse(field, 'is blank');
}
