import { TicketError, type TicketAdapter } from './port.js';

/** Classes of SQLSTATE, and codes of the network, that say: the database is not there now. */
const gone = /^(08...|57P0[123]|53...|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOENT)$/;

/** Makes every failure of an adapter a {@link TicketError}: the database being away is no mystery. */
export function translateErrors(adapter: TicketAdapter): TicketAdapter {
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

function translate(error: unknown): unknown {
  if (error instanceof TicketError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const away = gone.test(code) || /Connection terminated|timeout exceeded when trying to connect/.test(error.message);
  return away ? new TicketError('unavailable', 'The database is away', { retryAfter: 3, cause: error }) : error;
}
