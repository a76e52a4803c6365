import type { TicketError, TicketErrorCode } from '../../core/errors.js';

const codes: ReadonlySet<TicketErrorCode> = new Set(['network', 'timeout', 'unavailable', 'unknown', 'malformed']);

/**
 * Whether sending fails for a reason that the customer cannot mend here: by now the kit has tried by itself. What was refused is
 * to be corrected, not to be mailed.
 */
export function keepsFailing({ code }: TicketError): boolean {
  return codes.has(code);
}
