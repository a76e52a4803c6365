import type { TicketAdapter } from '../../core/adapter.js';
import { pageFiles } from '../../core/pageFiles.js';
import { pageThread } from '../../core/pageThread.js';
import { refuse } from '../../core/refuse.js';
import { createContext } from './context.js';
import { getAttachment, prepareAttachment } from './files.js';
import { listTickets } from './listTickets.js';
import { loadDesk } from './loadDesk.js';
import { loadThread, openIssue } from './openIssue.js';
import type { RedmineAdapterOptions } from './options.js';
import { changeStatus, createTicket, rate, reply } from './writes.js';

/**
 * Tickets in Redmine 5 or later, as one customer sees them: the issues that this user wrote. It carries a key, so it runs
 * on a server, behind `createTicketHandler`; make one for each request.
 *
 * A write is not idempotent: Redmine has nothing to know a repeated one by. There is no feed of changes either: its
 * times are whole seconds, and two changes within one look like one.
 *
 * @example
 * createRedmineAdapter({
 *   baseUrl: 'https://redmine.example',
 *   customer: { login: user.login },
 *   auth: { key: user.redmineKey },
 *   departments: { by: 'project', projects: ['support', 'billing'] },
 *   statuses: { Feedback: 'answered' },
 * });
 */
export function createRedmineAdapter(options: RedmineAdapterOptions): TicketAdapter {
  const context = createContext(options);
  const { fields, services } = options;

  return {
    capabilities: {
      search: 'content',
      sort: ['updatedAt', 'createdAt', 'number', 'subject', 'status', 'priority'],
      // Not by files: of one of a private note, nobody may learn that it is there.
      filter: [
        'kinds',
        'departmentId',
        'priorityId',
        'updatedAt',
        ...(fields?.service ? (['serviceId'] as const) : []),
      ],
      attachments: 'upload-first',
      idempotentWrites: false,
      replyReopens: false,
    },

    loadDesk: (call = {}) => loadDesk(context, call),
    listTickets: (query, call = {}) => listTickets(context, query, call),
    getTicket: async (id, call = {}) => (await openIssue(context, id, call)).ticket,
    listMessages: async (id, query, call = {}) =>
      pageThread((await loadThread(context, id, call)).thread, `thread ${id}`, query),

    createTicket: (draft, write) => createTicket(context, draft, write),
    reply: (id, draft, write) => reply(context, id, draft, write),
    closeTicket: (id, write) => changeStatus(context, id, 'closeStatus', write),
    reopenTicket: (id, write) => changeStatus(context, id, 'reopenStatus', write),

    ...(fields?.service !== undefined &&
      services && {
        async listServices({ text = '', cursor }, call = {}) {
          if (cursor) throw refuse('cursor', 'is not one of ours');
          // The host knows the services; whether the customer is still let in, only Redmine does.
          await context.ask({ path: '/users/current.json', signal: call.signal });
          const wanted = text.trim().toLowerCase();
          return { items: services.filter(({ label }) => label.toLowerCase().includes(wanted)), nextCursor: null };
        },
      }),
    prepareAttachment: (file, call = {}) => prepareAttachment(context, file, call),
    listFiles: async (id, query, call = {}) =>
      pageFiles((await loadThread(context, id, call)).thread, `files ${id}`, query),
    getAttachment: (ref, call = {}) => getAttachment(context, ref, call),
    ...(fields?.rating !== undefined && {
      rate: ({ ticketId, messageId }, rating, write) => rate(context, ticketId, messageId, rating, write),
    }),
  };
}
