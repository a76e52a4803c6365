import type { Viewer } from '../viewer.js';
import { searchArticles } from './articles.js';
import { getAttachment, prepareAttachment } from './attachments.js';
import { closeTicket, reopenTicket } from './changeStatus.js';
import { changeTicket } from './changeTicket.js';
import { changesSince } from './changes.js';
import { createTicket } from './createTicket.js';
import { loadDesk } from './desk.js';
import { deleteMessage, editMessage, retractMessage } from './editMessage.js';
import { findSimilarTickets } from './findSimilarTickets.js';
import { getTicket } from './getTicket.js';
import { listFiles } from './listFiles.js';
import { listMessages } from './listMessages.js';
import { listRevisions } from './listRevisions.js';
import { listServices } from './listServices.js';
import { listTickets, sortKeys } from './listTickets.js';
import { markRead } from './markRead.js';
import { setParticipants } from './participants.js';
import type { TicketAdapter } from './port.js';
import { setHidden, setMuted } from './putAside.js';
import { rate } from './rate.js';
import { reply } from './reply.js';
import type { Scope, SupportContext } from './scope.js';
import { translateErrors } from './translateErrors.js';
import { sendTyping } from './typing.js';

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
      filter: [
        'kinds',
        'departmentId',
        'serviceId',
        'priorityId',
        'unread',
        'hasAttachments',
        'updatedAt',
        ...(viewer.role === 'customer' ? (['hidden'] as const) : []),
      ],
      attachments: 'upload-first',
      idempotentWrites: true,
      replyReopens: true,
    },
    loadDesk: () => loadDesk(scope),
    listTickets: (query) => listTickets(scope, query),
    getTicket: (id) => getTicket(scope.db, scope, id),
    listMessages: (ticketId, query) => listMessages(scope, ticketId, query),
    createTicket: (ticket, options) => createTicket(scope, ticket, options),
    reply: (ticketId, message, options) => reply(scope, ticketId, message, options),
    closeTicket: (id, options) => closeTicket(scope, id, options),
    reopenTicket: (id, options) => reopenTicket(scope, id, options),
    listServices: (query) => listServices(scope, query),
    prepareAttachment: (file) => prepareAttachment(scope, file),
    getAttachment: (ref) => getAttachment(scope, ref),
    searchArticles: (text) => searchArticles(scope, text),
    markRead: (ticketId) => markRead(scope, ticketId),
    editMessage: (ticketId, messageId, body, options) => editMessage(scope, ticketId, messageId, body, options),
    deleteMessage: (ticketId, messageId, options) => deleteMessage(scope, ticketId, messageId, options),
    retractMessage: (ticketId, messageId, body, options) => retractMessage(scope, ticketId, messageId, body, options),
    listRevisions: (ticketId, messageId) => listRevisions(scope, ticketId, messageId),
    listFiles: (ticketId, query) => listFiles(scope, ticketId, query),
    sendTyping: (ticketId) => sendTyping(scope, ticketId),
    subscribe: (onChange, onError) => scope.hub.subscribe({ viewer, onChange, onError }),
    changesSince: (mark) => changesSince(scope, mark),
    ...(viewer.role === 'customer' && {
      findSimilarTickets: (draft: Parameters<typeof findSimilarTickets>[1]) => findSimilarTickets(scope, draft),
      changeTicket: (...args: Parameters<Required<TicketAdapter>['changeTicket']>) => changeTicket(scope, ...args),
      setHidden: (...args: Parameters<Required<TicketAdapter>['setHidden']>) => setHidden(scope, ...args),
      setMuted: (...args: Parameters<Required<TicketAdapter>['setMuted']>) => setMuted(scope, ...args),
      rate: (...args: Parameters<Required<TicketAdapter>['rate']>) => rate(scope, ...args),
      setParticipants: (...args: Parameters<Required<TicketAdapter>['setParticipants']>) =>
        setParticipants(scope, ...args),
    }),
  };
  return translateErrors(adapter);
}
