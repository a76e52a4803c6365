import type { CallOptions, TicketAdapter } from '../../core/adapter.js';
import { carryFile } from '../../core/rules/carryFile.js';
import { rate, setStatus } from './changeTicket.js';
import { connectRt } from './connectRt.js';
import { defaultPriorities, defaultStatuses, sameLogin, type Context } from './context.js';
import { createTicket } from './createTicket.js';
import { listServices, loadDesk } from './desk.js';
import { getAttachment } from './files.js';
import { getTicket } from './getTicket.js';
import { listFiles } from './listFiles.js';
import { listMessages } from './listMessages.js';
import { listTickets } from './listTickets.js';
import type { RtAdapterOptions } from './options.js';
import { searchArticles } from './searchArticles.js';
import { reply } from './reply.js';

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
  const connect = connectRt(options);
  const shared = {
    options,
    me: sameLogin(options.customer.login),
    statuses: options.statuses ?? defaultStatuses,
    priorities: options.priorities ?? defaultPriorities,
    limits,
    services,
  };
  const at = ({ signal }: CallOptions = {}): Context => ({ ...shared, ...connect(signal) });

  return {
    capabilities: {
      search: options.fullText ? 'content' : 'subject',
      sort: ['updatedAt', 'createdAt', 'number', 'subject', 'status', 'priority'],
      filter: ['kinds', 'departmentId', 'priorityId', 'updatedAt', ...(fields.service ? (['serviceId'] as const) : [])],
      attachments: 'with-message',
      idempotentWrites: Boolean(fields.clientRef),
      replyReopens: true,
    },

    loadDesk: async (call) => loadDesk(at(call)),
    listTickets: async (query, call) => listTickets(at(call), query),
    getTicket: async (id, call) => getTicket(at(call), id),
    listMessages: async (id, query, call) => listMessages(at(call), id, query),
    createTicket: async (draft, write) => createTicket(at(write), draft, write),
    reply: async (id, draft, write) => reply(at(write), id, draft, write),
    closeTicket: async (id, write) => setStatus(at(write), id, true),
    reopenTicket: async (id, write) => setStatus(at(write), id, false),
    prepareAttachment: async (file, call) => carryFile(limits, file, call?.signal),
    getAttachment: async (ref, call) => getAttachment(at(call), ref),
    listFiles: async (id, query, call) => listFiles(at(call), id, query),

    ...(fields.service && {
      listServices: async ({ text = '' }, call) => {
        const wanted = text.trim().toLowerCase();
        const items = (await listServices(at(call))).filter(({ id, label }) =>
          `${label} ${id}`.toLowerCase().includes(wanted),
        );
        return { items, nextCursor: null };
      },
    }),
    ...(options.articleUrl && { searchArticles: async (text, call) => searchArticles(at(call), text) }),
    ...(fields.rating && { rate: async (target, rating, write) => rate(at(write), target, rating) }),
  };
}
