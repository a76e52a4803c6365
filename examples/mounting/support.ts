import { createMemoryBackend } from 'ticketdock/adapters/memory';
import { createTicketHandler, TicketError } from 'ticketdock/server';
import { limitRequests } from './limitRequests.js';
import { customerOf } from './sessions.js';

/** Stands here for your ticket system. */
const backend = createMemoryBackend({ seed: { customers: [{ id: 'anna' }, { id: 'boris' }] } });

const countRequest = limitRequests({ most: 300, seconds: 60 });

/** The support of the panel, for whatever serves it. */
export const support = createTicketHandler({
  basePath: '/api/support',
  // The panel as browsers know it.
  allowedOrigins: ['https://panel.example'],
  limits: { fileBytes: 10 * 2 ** 20 },
  adapter(request) {
    const customer = customerOf(request);
    if (!customer) throw new TicketError('unauthorized', 'Nobody is signed in');
    countRequest(customer.id);
    return backend.adapterFor(customer.id);
  },
  onError(error, { method, url }) {
    console.error(`${method} ${new URL(url).pathname}:`, error);
  },
});
