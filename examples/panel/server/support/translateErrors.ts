import { isAway } from '../db/isAway.js';
import { isWrongValue } from '../db/isWrongValue.js';
import { TicketError, type TicketAdapter } from './port.js';

/** Makes every failure of an adapter a {@link TicketError}: the database being away is no mystery. */
export function translateErrors(
  adapter: TicketAdapter,
  translate: (error: unknown) => unknown = translateAway,
): TicketAdapter {
  const translated = Object.entries(adapter).map(([name, member]: [string, unknown]) => {
    if (typeof member !== 'function' || name === 'subscribe') return [name, member];
    return [
      name,
      async (...args: unknown[]) => {
        try {
          return await (member as (...given: unknown[]) => unknown)(...args);
        } catch (error) {
          throw translate(error);
        }
      },
    ];
  });
  return Object.fromEntries(translated) as TicketAdapter;
}

/** What a failure of the database is to a customer; any other error comes back itself. */
export function translateAway(error: unknown): unknown {
  if (isAway(error)) return new TicketError('unavailable', 'The database is away', { retryAfter: 3, cause: error });
  return isWrongValue(error) ? new TicketError('invalid', 'The database takes no such value', { cause: error }) : error;
}
