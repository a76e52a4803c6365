import { createRtAdapter, createRtSession } from 'ticketdock/adapters/rt';
import { createTicketHandler } from 'ticketdock/server';
import { accountOf } from './accounts.js';
import { keepSessions } from './keepSessions.js';
import { baseUrl, passwordOf } from './rtAccount.js';

/** One session of RT for each customer, kept from request to request. */
export const kept = keepSessions({
  open: (login) => createRtSession({ baseUrl, login, password: passwordOf(login) }),
  close: (session) => void session.end().catch(console.error),
  idle: 30 * 60_000,
});

export const support = createTicketHandler({
  basePath: '/api/support',
  allowedOrigins: ['https://panel.example'],
  adapter(request) {
    const { login, name, email, services } = accountOf(request);
    return createRtAdapter({
      baseUrl,
      customer: { login, name, email },
      auth: kept.of(login),
      queues: ['Support', 'Billing'],
      fields: { service: 'Service', rating: 'Rating', ratingComment: 'RatingComment', clientRef: 'ClientRef' },
      services,
      limits: { maxFiles: 5, maxFileBytes: 10 * 2 ** 20, maxBodyLength: 50_000 },
      articleUrl: ({ id }) => `https://help.example/articles/${id}`,
    });
  },
  onError: (error) => console.error(error),
});
