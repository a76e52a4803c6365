import { createTicketHandler, TicketError } from 'ticketdock/server';
import { createHelpdeskAdapter } from './createHelpdeskAdapter.js';

/**
 * Serves the helpdesk to browsers, each customer their own part of it.
 *
 * @param baseUrl Where the helpdesk is.
 * @param keyOf The key of who is signed in, if anybody is.
 */
export function mountHelpdesk(
  baseUrl: string,
  keyOf: (request: Request) => string | undefined,
): (request: Request) => Promise<Response> {
  return createTicketHandler({
    basePath: '/api/support',
    adapter(request) {
      const key = keyOf(request);
      if (key === undefined) throw new TicketError('unauthorized', 'Nobody is signed in');
      return createHelpdeskAdapter({ baseUrl, key });
    },
    onError: (error, { method, url }) => console.error(method, url, error),
  });
}
