import { isAmbiguous, TicketError, toTicketError } from './errors.js';

/** What was written, read back. A clean refusal now must not look like a refusal of the write. */
export async function readBack<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (cause) {
    const error = toTicketError(cause);
    throw isAmbiguous(error) ? error : new TicketError('partial', 'It was written, but cannot be read back', { cause });
  }
}
