import type { TicketAdapter } from '../../core/adapter.js';
import { carryFile } from '../../core/rules/carryFile.js';
import { connectRt } from './connectRt.js';
import { defaultPriorities, defaultStatuses, sameLogin, type Context } from './context.js';
import { listServices, loadDesk } from './desk.js';
import { getAttachment } from './files.js';
import { getTicket } from './getTicket.js';
import { listMessages } from './listMessages.js';
import { listTickets } from './listTickets.js';
import type { RtAdapterOptions } from './options.js';
import { searchArticles } from './searchArticles.js';
import { createTicket, rate, reply, setStatus } from './writes.js';

/**
 * Request Tracker 5 through its REST 2.0 API, as one of its customers. It runs on a server: RT answers no page of
 * another site, and the token or session must not reach a browser. Cheap to make, so make one for each request.
 *
 * @throws {TypeError} Without a `baseUrl`, a customer's login or `auth`.
 * @example
 * const adapter = createRtAdapter({
 *   baseUrl: 'https://rt.example',
 *   customer: { login: user.rtLogin, name: user.name, email: user.email },
 *   auth: user.rtSession,
 *   queues: ['Support', 'Billing'],
 *   fields: { service: 'Service', clientRef: 'ClientRef' },
 * });
 */
export function createRtAdapter(options: RtAdapterOptions): TicketAdapter {
  if (!options?.baseUrl || !options.customer?.login || !options.auth)
    throw new TypeError('createRtAdapter needs `baseUrl`, `customer.login` and `auth`.');
  const { fields = {}, limits = {}, services = [] } = options;
  const context: Context = {
    ...connectRt(options),
    options,
    me: sameLogin(options.customer.login),
    statuses: options.statuses ?? defaultStatuses,
    priorities: options.priorities ?? defaultPriorities,
    limits,
    services,
  };

  return {
    capabilities: {
      search: options.fullText ? 'content' : 'subject',
      sort: ['updatedAt', 'createdAt', 'number', 'subject', 'status', 'priority'],
      filter: ['kinds', 'departmentId', 'priorityId', ...(fields.service ? (['serviceId'] as const) : [])],
      attachments: 'with-message',
      idempotentWrites: Boolean(fields.clientRef),
      replyReopens: true,
    },

    loadDesk: async (call = {}) => loadDesk(context, call),
    listTickets: async (query, call = {}) => listTickets(context, query, call),
    getTicket: async (id, call = {}) => getTicket(context, id, call),
    listMessages: async (id, query, call = {}) => listMessages(context, id, query, call),
    createTicket: async (draft, write) => createTicket(context, draft, write),
    reply: async (id, draft, write) => reply(context, id, draft, write),
    closeTicket: async (id, write) => setStatus(context, id, true, write),
    reopenTicket: async (id, write) => setStatus(context, id, false, write),
    prepareAttachment: async (file, call) => carryFile(limits, file, call?.signal),
    getAttachment: async (ref, call = {}) => getAttachment(context, ref, call),

    ...(fields.service && {
      listServices: async ({ text = '' }, call = {}) => {
        const wanted = text.trim().toLowerCase();
        const all = await listServices(context, call);
        const items = all.filter(({ id, label }) => `${label} ${id}`.toLowerCase().includes(wanted));
        return { items, nextCursor: null };
      },
    }),
    ...(options.articleUrl && { searchArticles: async (text, call = {}) => searchArticles(context, text, call) }),
    ...(fields.rating && { rate: async (target, rating, write) => rate(context, target, rating, write) }),
  };
}
