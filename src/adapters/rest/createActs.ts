import type { Capabilities, TicketAdapter } from '../../core/adapter.js';
import { attachmentLinkType } from '../../core/attachmentLinkType.js';
import { service } from '../../core/border/readDesk.js';
import { readMessage } from '../../core/border/readThread.js';
import { person, ticket, ticketSummary } from '../../core/border/readTicket.js';
import { article } from '../../core/checkArticles.js';
import { revision, ticketFile } from '../../core/checkFiles.js';
import { replyResult } from '../../core/checkReply.js';
import { carryFile } from '../../core/rules/carryFile.js';
import type { Transport } from '../../transport/createTransport.js';
import { path } from '../../transport/path.js';
import { readBlob } from '../../transport/readBlob.js';
import type { RestAdapterOptions } from './options.js';
import { link, noMore } from './actShapes.js';
import { loadLater } from './loadLater.js';
import { answerOf, listOf, readDone } from './readAnswer.js';
import type { RestReads } from './createRestAdapter.js';
import { page } from './shapes.js';
import { bodyOf, jsonBody, uploadFirst } from './uploads.js';

const readTicket = answerOf(ticket);
const readOne = answerOf(readMessage);
const readServices = listOf(service, page);
const readArticles = listOf(article, noMore);
const readSimilar = listOf(ticketSummary, noMore);
const readPeople = listOf(person, noMore);
const readFiles = listOf(ticketFile, page);
const readRevisions = listOf(revision, noMore);

/** Everything that a customer does, and looks at only then. */
export type RestActs = Omit<Required<TicketAdapter>, keyof RestReads>;

export function createActs(
  transport: Transport,
  { attachments }: Pick<Capabilities, 'attachments'>,
  options: Pick<RestAdapterOptions, 'createXhr' | 'fetch'>,
): RestActs {
  const createXhr = options.createXhr ?? (options.fetch ? undefined : ownXhr());
  const { send } = transport;
  return {
    createTicket: (draft, write) => send({ method: 'POST', path: '/tickets', ...write, ...bodyOf(draft) }, readTicket),
    reply: async (ticketId, reply, write) =>
      send(
        { method: 'POST', path: path`/tickets/${ticketId}/messages`, ...write, ...bodyOf(reply) },
        answerOf(replyResult),
      ),
    closeTicket: async (id, { reason, ...write }) => {
      const body = reason && jsonBody(JSON.stringify({ reason }));
      return send({ method: 'POST', path: path`/tickets/${id}/close`, ...write, ...body }, readTicket);
    },
    reopenTicket: async (id, write) =>
      send({ method: 'POST', path: path`/tickets/${id}/reopen`, ...write }, readTicket),

    listServices: ({ text, cursor }, { signal } = {}) =>
      send({ path: '/services', query: { text, cursor: cursor ?? undefined }, signal }, readServices),
    prepareAttachment: async (file, prepare) => {
      if (attachments === 'upload-first') return uploadFirst(transport, createXhr, file, prepare);
      return carryFile({}, file, prepare?.signal);
    },
    getAttachment: async ({ ticketId, attachmentId }, { signal, onProgress } = {}) =>
      send(
        { path: path`/attachments/${attachmentId}`, query: { ticketId }, headers: { accept: '*/*' }, signal },
        (response, deadline): Promise<Blob | { url: string }> =>
          response.headers.get('content-type')?.startsWith(attachmentLinkType)
            ? answerOf(link)(response)
            : readBlob(response, deadline, transport.timeout, onProgress),
      ),
    searchArticles: async (text, { signal } = {}) =>
      (await send({ path: '/articles', query: { q: text }, signal }, readArticles)).items,
    findSimilarTickets: async ({ subject, body, serviceId }, { signal } = {}) => {
      const draft = jsonBody(JSON.stringify({ subject, body, serviceId }));
      return (await send({ method: 'POST', path: '/tickets/similar', ...draft, signal }, readSimilar)).items;
    },
    rate: async ({ ticketId, messageId }, { score, comment }, write) => {
      const target =
        messageId === undefined
          ? path`/tickets/${ticketId}/rating`
          : path`/tickets/${ticketId}/messages/${messageId}/rating`;
      return send({ method: 'PUT', path: target, ...write, ...jsonBody(JSON.stringify({ score, comment })) }, readDone);
    },
    markRead: async (ticketId, { signal } = {}) =>
      send({ method: 'POST', path: path`/tickets/${ticketId}/read`, signal }, readDone),
    editMessage: async (ticketId, messageId, body, write) =>
      send(
        {
          method: 'PATCH',
          path: path`/tickets/${ticketId}/messages/${messageId}`,
          ...write,
          ...jsonBody(JSON.stringify({ body })),
        },
        readOne,
      ),
    deleteMessage: async (ticketId, messageId, write) =>
      send({ method: 'DELETE', path: path`/tickets/${ticketId}/messages/${messageId}`, ...write }, readDone),
    setParticipants: async (ticketId, emails, write) => {
      const body = jsonBody(JSON.stringify({ emails }));
      const call = { method: 'PUT', path: path`/tickets/${ticketId}/participants`, ...write, ...body } as const;
      return (await send(call, readPeople)).items;
    },

    listRevisions: async (ticketId, messageId, { signal } = {}) =>
      (await send({ path: path`/tickets/${ticketId}/messages/${messageId}/revisions`, signal }, readRevisions)).items,
    retractMessage: async (ticketId, messageId, body, write) =>
      send(
        {
          method: 'POST',
          path: path`/tickets/${ticketId}/messages/${messageId}/retract`,
          ...write,
          ...jsonBody(JSON.stringify({ body })),
        },
        readOne,
      ),
    listFiles: async (ticketId, { cursor }, { signal } = {}) =>
      send({ path: path`/tickets/${ticketId}/files`, query: { cursor: cursor ?? undefined }, signal }, readFiles),
    changeTicket: async (id, { departmentId, priorityId }, write) => {
      const body = jsonBody(JSON.stringify({ departmentId, priorityId }));
      return send({ method: 'PATCH', path: path`/tickets/${id}`, ...write, ...body }, readTicket);
    },
    setHidden: async (ticketId, hidden, write) => {
      const body = jsonBody(JSON.stringify({ hidden }));
      return send({ method: 'PUT', path: path`/tickets/${ticketId}/hidden`, ...write, ...body }, readDone);
    },
    setMuted: async (ticketId, muted, write) => {
      const body = jsonBody(JSON.stringify({ muted }));
      return send({ method: 'PUT', path: path`/tickets/${ticketId}/muted`, ...write, ...body }, readDone);
    },
    sendTyping: async (ticketId, { signal } = {}) =>
      send({ method: 'POST', path: path`/tickets/${ticketId}/typing`, signal }, readDone),
    changesSince: async (...given) => (await loadLater()).askForChanges(transport)(...given),
  };
}

function ownXhr(): (() => XMLHttpRequest) | undefined {
  return typeof XMLHttpRequest === 'undefined' ? undefined : () => new XMLHttpRequest();
}
