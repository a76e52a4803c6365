import { createRedmineAdapter } from 'ticketdock/adapters/redmine';
import { createTicketHandler, TicketError } from 'ticketdock/server';
import { accountOf } from './accounts.js';

export const support = createTicketHandler({
  basePath: '/api/support',
  allowedOrigins: ['https://panel.example'],
  adapter(request) {
    const { login, name, email, services, redmine } = accountOf(request);
    if (!redmine) throw new TicketError('unauthorized', 'This customer has no account in Redmine');
    return createRedmineAdapter({
      baseUrl: 'https://redmine.example',
      customer: { login, id: redmine.id, name, email },
      auth: { key: redmine.key },
      departments: { by: 'project', projects: ['support', 'billing'] },
      tracker: 1,
      statuses: { New: 'open', 'In Progress': 'in_progress', Feedback: 'answered', Closed: 'closed' },
      repliedStatus: 'In Progress',
      fields: { service: 1, rating: 2, ratingComment: 3 },
      services,
      limits: { maxFiles: 5, maxFileBytes: 5 * 2 ** 20, accept: ['image/*', '.txt', '.log', '.pdf'] },
    });
  },
  onError: (error) => console.error(error),
});
