import type { TicketAdapter } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import { pageFiles } from '../../core/pageFiles.js';
import { pageThread } from '../../core/pageThread.js';
import { refuse } from '../../core/refuse.js';
import { carryFile } from '../../core/rules/carryFile.js';
import type { Context } from './context.js';
import { createInstantOf } from './instantOf.js';
import { listTickets } from './listTickets.js';
import { loadDesk, loadServices } from './lookups.js';
import { loadForm, openTicket } from './openTicket.js';
import type { BillmanagerAdapterOptions } from './options.js';
import { readThread } from './readThread.js';
import { changeStatus, createTicket, rate, reply } from './writes.js';

/**
 * An adapter for the tickets of one customer in BILLmanager 6. It runs on a server, behind `createTicketHandler`: the
 * session must not reach a browser.
 *
 * It was written from the public documentation and was not tried on a running BILLmanager. What it takes for granted
 * is listed in {@link BillmanagerAssumptions}, and changed by the `assumptions` of the session.
 *
 * @throws {RangeError} When `timeZone` is none.
 * @example
 * const session = createBillmanagerSession({ baseUrl: 'https://billing.example:1500/billmgr', username, password });
 * const adapter = createBillmanagerAdapter({ session, timeZone: 'Europe/Moscow' });
 */
export function createBillmanagerAdapter(options: BillmanagerAdapterOptions): TicketAdapter {
  const { session, timeZone = 'UTC', limits = {}, desk = {} } = options;
  const { assumptions } = session;
  const { close, reopen } = assumptions.functions;
  const context: Context = { session, assumptions, limits, instantOf: createInstantOf(timeZone) };

  return {
    capabilities: {
      search: searchOf(assumptions.searchFields),
      sort: ['updatedAt', 'number'],
      filter: ['kinds'],
      attachments: 'with-message',
      idempotentWrites: false,
      replyReopens: assumptions.replyReopens,
    },

    loadDesk: (call = {}) => loadDesk(context, desk, call),
    listTickets: (query, call = {}) => listTickets(context, query, call),
    getTicket: async (id, call = {}) => (await openTicket(context, id, call)).ticket,
    listMessages: async (ticketId, query, call = {}) =>
      pageThread(readThread(context, await loadForm(context, ticketId, call)), `thread ${ticketId}`, query),

    createTicket: (draft, write) => createTicket(context, draft, write),
    reply: (ticketId, message, write) => reply(context, ticketId, message, write),
    ...(close !== null && {
      closeTicket: (id, { signal }) => changeStatus(context, id, close, { isClosed: true, ...(signal && { signal }) }),
    }),
    ...(reopen !== null && {
      reopenTicket: (id, { signal }) =>
        changeStatus(context, id, reopen, { isClosed: false, ...(signal && { signal }) }),
    }),

    async listServices({ text = '', cursor }, call = {}) {
      if (cursor) throw refuse('cursor', 'is not one of ours');
      const wanted = text.trim().toLowerCase();
      const services = await loadServices(context, call);
      return { items: services.filter(({ label }) => label.toLowerCase().includes(wanted)), nextCursor: null };
    },
    prepareAttachment: (file, { signal } = {}) => carryFile(limits, file, signal),
    listFiles: async (ticketId, query, call = {}) =>
      pageFiles(readThread(context, await loadForm(context, ticketId, call)), `files ${ticketId}`, query),
    async getAttachment({ ticketId, attachmentId }, call = {}) {
      // Only what hangs on this ticket is asked for, whatever the id.
      const thread = readThread(context, await loadForm(context, ticketId, call));
      const files = thread.flatMap((item) => (item.type === 'message' ? item.attachments : []));
      if (!files.some(({ id }) => id === attachmentId))
        throw new TicketError('not_found', 'The ticket has no such file');
      const params = { elid: attachmentId };
      return session.visit(({ download }) => download({ func: assumptions.functions.file, params }), call);
    },
    ...(Object.keys(assumptions.rates).length > 0 && {
      rate: (target, rating, write) => rate(context, target, rating, write),
    }),
  };
}

function searchOf(fields: readonly string[]): 'none' | 'subject' | 'content' {
  if (fields.includes('message')) return 'content';
  return fields.length > 0 ? 'subject' : 'none';
}
