/** The closed list of ways a backend can fail. Words for each are found by code, never by message. */
export const ticketErrorCodes = [
  'unauthorized',
  'forbidden',
  'not_found',
  'invalid',
  'rate_limited',
  'conflict',
  'too_large',
  'unsupported_media',
  'not_applied',
  'partial',
  'unavailable',
  'network',
  'timeout',
  'aborted',
  'malformed',
  'unknown',
] as const;

export type TicketErrorCode = (typeof ticketErrorCodes)[number];

export interface TicketErrorOptions {
  /**
   * Why each field was refused, by the field's name in the request. A `conflict` that names `clientRef`: the key was
   * used for another write before.
   */
  fields?: Record<string, string>;
  /** Seconds after which another try makes sense. */
  retryAfter?: number;
  cause?: unknown;
}

/**
 * The one error an adapter throws.
 *
 * @example
 * throw new TicketError('rate_limited', 'Too many requests', { retryAfter: 30 });
 */
export class TicketError extends Error {
  override readonly name = 'TicketError';
  readonly code: TicketErrorCode;
  readonly fields?: Record<string, string>;
  /** Seconds. */
  readonly retryAfter?: number;

  /** @param message For developers and logs; users read words found by `code`. */
  constructor(code: TicketErrorCode, message: string = code, { fields, retryAfter, cause }: TicketErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    if (fields) this.fields = fields;
    if (retryAfter !== undefined) this.retryAfter = retryAfter;
  }
}

/** Whether this is a {@link TicketError}, also one from another copy of the package. */
export function isTicketError(value: unknown): value is TicketError {
  return (
    value instanceof TicketError ||
    (value instanceof Error && value.name === 'TicketError' && ticketErrorCodes.includes((value as TicketError).code))
  );
}

/** Turns anything thrown into a {@link TicketError}; one that is such already comes back itself. */
export function toTicketError(thrown: unknown): TicketError {
  try {
    return errorOf(thrown);
  } catch {
    // Even looking at it throws, as a proxy or an object without a prototype may.
    return new TicketError('unknown', 'Something that cannot be read was thrown');
  }
}

function errorOf(thrown: unknown): TicketError {
  if (isTicketError(thrown)) return thrown;
  if (thrown instanceof Error && thrown.name === 'AbortError')
    return new TicketError('aborted', thrown.message, { cause: thrown });
  if (thrown instanceof Error && thrown.name === 'TimeoutError')
    return new TicketError('timeout', thrown.message, { cause: thrown });
  return new TicketError('unknown', thrown instanceof Error ? thrown.message : String(thrown), { cause: thrown });
}

const transient: ReadonlySet<TicketErrorCode> = new Set(['network', 'timeout', 'unavailable', 'rate_limited']);

/** Whether the same call may well succeed a little later. */
export function isTransient(error: TicketError): boolean {
  return transient.has(error.code);
}

const ambiguous: ReadonlySet<TicketErrorCode> = new Set([
  'network',
  'timeout',
  'unavailable',
  'malformed',
  'aborted',
  'unknown',
]);

/** Whether a write that failed so may have been done all the same: its answer was lost, not refused. */
export function isAmbiguous(error: TicketError): boolean {
  return ambiguous.has(error.code);
}
