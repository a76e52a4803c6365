import * as z from 'zod/mini';
import type { Capabilities, TicketAdapter } from '../../core/adapter.js';
import { carryFile } from '../../core/rules/carryFile.js';
import { attachmentLinkSchema, attachmentLinkType } from '../../core/schemas/attachmentLink.js';
import { changesSchema } from '../../core/schemas/changes.js';
import { articleSchema, deskSchema } from '../../core/schemas/desk.js';
import { filterKeys, optionalOperations, sortKeys } from '../../core/schemas/operations.js';
import { personSchema } from '../../core/schemas/shared.js';
import { messageSchema, replyResultSchema, threadItemSchema } from '../../core/schemas/thread.js';
import {
  pageShape,
  serviceSchema,
  ticketPageShape,
  ticketSchema,
  ticketSummarySchema,
} from '../../core/schemas/ticket.js';
import { path } from '../../transport/path.js';
import { readBlob } from '../../transport/readBlob.js';
import { createRestTransport } from './createRestTransport.js';
import { followChanges } from './followChanges.js';
import type { RestAdapterOptions } from './options.js';
import { answerOf, listOf, readDone } from './readAnswer.js';
import { bodyOf, jsonBody, uploadFirst } from './uploads.js';

const everything: Capabilities = {
  search: 'content',
  sort: sortKeys,
  filter: filterKeys,
  attachments: 'upload-first',
  // Not to be taken on trust: a repetition that is not known makes a second ticket, and a look costs a request.
  idempotentWrites: false,
  replyReopens: true,
};

const readTicket = answerOf(ticketSchema);
const readMessage = answerOf(messageSchema);
const noMore = z.object({});
const readTickets = listOf(ticketSummarySchema, z.object(ticketPageShape));
const readThread = listOf(threadItemSchema, z.object(pageShape));
const readServices = listOf(serviceSchema, z.object(pageShape));
const readArticles = listOf(articleSchema, noMore);
const readSimilar = listOf(ticketSummarySchema, noMore);
const readPeople = listOf(personSchema, noMore);

/**
 * An adapter for a server that speaks the REST contract, `createTicketHandler` or your own.
 *
 * Without `capabilities` and `operations` it takes the server for one that has everything, but does not trust it to know a
 * repetition: after a lost answer the kit looks first. When you do not know what it has, let {@link connectRestAdapter} ask.
 *
 * @throws {TypeError} Without a `baseUrl`.
 * @example
 * const adapter = createRestAdapter({ baseUrl: '/api/support' });
 * const withToken = createRestAdapter({
 *   baseUrl: 'https://support.example/api',
 *   getToken: ({ refresh }) => session.token({ refresh }),
 * });
 */
export function createRestAdapter(options: RestAdapterOptions): TicketAdapter {
  if (typeof options?.baseUrl !== 'string' || options.baseUrl.trim() === '')
    throw new TypeError('createRestAdapter needs `baseUrl`, the address of the support API, e.g. "/api/support".');

  const capabilities: Capabilities = { ...everything, ...options.capabilities };
  const transport = createRestTransport(options);
  const { send } = transport;
  const createXhr = options.createXhr ?? (options.fetch ? undefined : ownXhr());

  const changesSince: NonNullable<TicketAdapter['changesSince']> = (mark, { signal } = {}) =>
    send({ path: '/changes', query: { since: mark ?? undefined }, signal }, answerOf(changesSchema));

  const full: Required<TicketAdapter> = {
    capabilities,

    loadDesk: ({ signal } = {}) => send({ path: '/desk', signal }, answerOf(deskSchema)),
    listTickets: ({ kinds, cursor, ...query }, { signal } = {}) =>
      send(
        { path: '/tickets', query: { ...query, kinds: kinds?.join(','), cursor: cursor ?? undefined }, signal },
        readTickets,
      ),
    getTicket: async (id, { signal } = {}) => send({ path: path`/tickets/${id}`, signal }, readTicket),
    listMessages: async (ticketId, { cursor, limit }, { signal } = {}) =>
      send(
        { path: path`/tickets/${ticketId}/messages`, query: { cursor: cursor ?? undefined, limit }, signal },
        readThread,
      ),

    createTicket: (ticket, write) =>
      send({ method: 'POST', path: '/tickets', ...write, ...bodyOf(ticket) }, readTicket),
    reply: async (ticketId, reply, write) =>
      send(
        { method: 'POST', path: path`/tickets/${ticketId}/messages`, ...write, ...bodyOf(reply) },
        answerOf(replyResultSchema),
      ),
    closeTicket: async (id, write) => send({ method: 'POST', path: path`/tickets/${id}/close`, ...write }, readTicket),
    reopenTicket: async (id, write) =>
      send({ method: 'POST', path: path`/tickets/${id}/reopen`, ...write }, readTicket),

    listServices: ({ text, cursor }, { signal } = {}) =>
      send({ path: '/services', query: { text, cursor: cursor ?? undefined }, signal }, readServices),
    prepareAttachment: async (file, prepare) => {
      if (capabilities.attachments === 'upload-first') return uploadFirst(transport, createXhr, file, prepare);
      return carryFile({}, file, prepare?.signal);
    },
    getAttachment: async ({ ticketId, attachmentId }, { signal } = {}) =>
      send(
        { path: path`/attachments/${attachmentId}`, query: { ticketId }, headers: { accept: '*/*' }, signal },
        (response, deadline): Promise<Blob | { url: string }> =>
          response.headers.get('content-type')?.startsWith(attachmentLinkType)
            ? answerOf(attachmentLinkSchema)(response)
            : readBlob(response, deadline, transport.timeout),
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
        readMessage,
      ),
    deleteMessage: async (ticketId, messageId, write) =>
      send({ method: 'DELETE', path: path`/tickets/${ticketId}/messages/${messageId}`, ...write }, readDone),
    setParticipants: async (ticketId, emails, write) => {
      const body = jsonBody(JSON.stringify({ emails }));
      const call = { method: 'PUT', path: path`/tickets/${ticketId}/participants`, ...write, ...body } as const;
      return (await send(call, readPeople)).items;
    },

    subscribe: (onChange, onError) => followChanges(transport, changesSince, options.live ?? {}, onChange, onError),
    changesSince,
  };

  // What the server lacks, the adapter lacks: its control is not drawn.
  const adapter: TicketAdapter = full;
  const served = new Set(options.operations ?? optionalOperations);
  if (capabilities.attachments === 'none') served.delete('prepareAttachment');
  for (const operation of optionalOperations) if (!served.has(operation)) delete adapter[operation];
  return adapter;
}

function ownXhr(): (() => XMLHttpRequest) | undefined {
  return typeof XMLHttpRequest === 'undefined' ? undefined : () => new XMLHttpRequest();
}
