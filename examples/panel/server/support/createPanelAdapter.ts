import type { Viewer } from '../viewer.js';
import { searchArticles } from './articles.js';
import { getAttachment, prepareAttachment } from './attachments.js';
import { closeOrReopen } from './changeStatus.js';
import { changesSince } from './changes.js';
import { createTicket } from './createTicket.js';
import { loadDesk } from './desk.js';
import { deleteMessage, editMessage } from './editMessage.js';
import { findSimilarTickets } from './findSimilarTickets.js';
import { getTicket } from './getTicket.js';
import { listMessages } from './listMessages.js';
import { listServices } from './listServices.js';
import { listTickets, sortKeys } from './listTickets.js';
import { markRead } from './markRead.js';
import { setParticipants } from './participants.js';
import type { TicketAdapter } from './port.js';
import { rate } from './rate.js';
import { reply } from './reply.js';
import type { Scope, SupportContext } from './scope.js';
import { translateErrors } from './translateErrors.js';

/**
 * Support as one signed-in person sees it, on the panel's own database. A customer sees their own tickets;
 * a member of staff sees all of them, and their replies are the desk's answers.
 *
 * @example
 * const adapter = createPanelAdapter(context, viewer);
 * const { items } = await adapter.listTickets({ kinds: ['open'] });
 */
export function createPanelAdapter(context: SupportContext, viewer: Viewer): TicketAdapter {
  const scope: Scope = { ...context, viewer };
  const adapter: TicketAdapter = {
    capabilities: {
      search: 'content',
      sort: sortKeys,
      filter: ['kinds', 'departmentId', 'serviceId', 'priorityId', 'unread'],
      attachments: 'upload-first',
      idempotentWrites: true,
      replyReopens: true,
    },
    loadDesk: () => loadDesk(scope),
    listTickets: (query) => listTickets(scope, query),
    getTicket: (id) => getTicket(scope.db, viewer, id),
    listMessages: (ticketId, query) => listMessages(scope, ticketId, query),
    createTicket: (ticket, options) => createTicket(scope, ticket, options),
    reply: (ticketId, message, options) => reply(scope, ticketId, message, options),
    closeTicket: (id, options) => closeOrReopen(scope, id, 'closed', options),
    reopenTicket: (id, options) => closeOrReopen(scope, id, 'open', options),
    listServices: (query) => listServices(scope, query),
    prepareAttachment: (file) => prepareAttachment(scope, file),
    getAttachment: (ref) => getAttachment(scope, ref),
    searchArticles: (text) => searchArticles(scope, text),
    markRead: (ticketId) => markRead(scope, ticketId),
    editMessage: (ticketId, messageId, body, options) => editMessage(scope, ticketId, messageId, body, options),
    deleteMessage: (ticketId, messageId, options) => deleteMessage(scope, ticketId, messageId, options),
    subscribe: (onChange, onError) => scope.hub.subscribe({ viewer, onChange, onError }),
    changesSince: (mark) => changesSince(scope, mark),
    ...(viewer.role === 'customer' && {
      findSimilarTickets: (draft: Parameters<typeof findSimilarTickets>[1]) => findSimilarTickets(scope, draft),
      rate: (...args: Parameters<Required<TicketAdapter>['rate']>) => rate(scope, ...args),
      setParticipants: (...args: Parameters<Required<TicketAdapter>['setParticipants']>) =>
        setParticipants(scope, ...args),
    }),
  };
  return translateErrors(adapter);
}
