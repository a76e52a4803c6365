import type { Capabilities, TicketAdapter } from '../../core/adapter.js';
import { desk } from '../../core/border/readDesk.js';
import { threadItem } from '../../core/border/readThread.js';
import { ticket, ticketSummary } from '../../core/border/readTicket.js';
import { filterKeys, optionalOperations, sortKeys } from '../../core/operations.js';
import { path } from '../../transport/path.js';
import { actLater } from './actLater.js';
import { createRestTransport } from './createRestTransport.js';
import { followLater } from './followLater.js';
import type { RestAdapterOptions } from './options.js';
import { answerOf, listOf } from './readAnswer.js';
import { page, ticketPage } from './shapes.js';

const everything: Capabilities = {
  search: 'content',
  sort: sortKeys,
  filter: filterKeys,
  attachments: 'upload-first',
  // Not to be taken on trust: a repetition that is not known makes a second ticket, and a look costs a request.
  idempotentWrites: false,
  replyReopens: true,
};

const readTicket = answerOf(ticket);
const readTickets = listOf(ticketSummary, ticketPage);
const readThread = listOf(threadItem, page);

/** What is there before anything is done: a list, and a ticket that opens. */
export type RestReads = Required<
  Pick<TicketAdapter, 'capabilities' | 'loadDesk' | 'listTickets' | 'getTicket' | 'listMessages' | 'subscribe'>
>;

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
  const { acts, fetchAhead } = actLater([transport, capabilities, options]);

  const reads: RestReads = {
    capabilities,

    async loadDesk({ signal } = {}) {
      const answer = await send({ path: '/desk', signal }, answerOf(desk));
      fetchAhead();
      return answer;
    },
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

    subscribe: (...listeners) => followLater([transport, options.live ?? {}, ...listeners]),
  };

  // What the server lacks, the adapter lacks: its control is not drawn.
  const served = new Set(options.operations ?? optionalOperations);
  if (capabilities.attachments === 'none') served.delete('prepareAttachment');
  const adapter: TicketAdapter = { ...acts, ...reads };
  for (const operation of optionalOperations) if (!served.has(operation)) delete adapter[operation];
  return adapter;
}
