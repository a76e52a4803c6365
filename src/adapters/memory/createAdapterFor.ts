import type { Capabilities, TicketAdapter } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import { changesSince, subscribe } from './changes.js';
import type { Context } from './context.js';
import { createTicket } from './createTicket.js';
import { departmentsNow } from './expectation.js';
import { asError, createLine } from './line.js';
import { listFiles } from './listFiles.js';
import { listMessages } from './listMessages.js';
import { listTickets } from './listTickets.js';
import { findSimilarTickets, listServices, searchArticles } from './lookups.js';
import type { AdapterMethod, MemoryBackendOptions, MemoryBehaviour, OptionalAdapterMethod } from './options.js';
import { deleteMessage, editMessage, listRevisions, retractMessage } from './ownMessage.js';
import { reply } from './reply.js';
import type { MemoryCustomer } from './seedTypes.js';
import { closeTicket, reopenTicket } from './status.js';
import { ownTicket, type Store } from './store.js';
import { changeTicket, markRead, rate, sendTyping, setHidden, setMuted, setParticipants } from './ticketWrites.js';
import { getAttachment, prepareAttachment } from './uploads.js';
import { toTicket } from './view.js';

const everything: Capabilities = {
  search: 'content',
  sort: ['updatedAt', 'createdAt', 'number', 'subject', 'status', 'priority'],
  filter: ['kinds', 'departmentId', 'serviceId', 'priorityId', 'unread', 'hasAttachments', 'updatedAt', 'hidden'],
  attachments: 'upload-first',
  idempotentWrites: true,
  replyReopens: true,
};

/** Binds the operations to one customer, behind one slow and faulty line. */
export function createAdapterFor(
  store: Store,
  customer: MemoryCustomer,
  behaviour: MemoryBehaviour<OptionalAdapterMethod>,
  wait: MemoryBackendOptions['wait'],
): Required<TicketAdapter> {
  const absent = new Set<OptionalAdapterMethod>(behaviour.without);
  const capabilities = capabilitiesOf(behaviour, absent);
  if (capabilities.attachments === 'none') absent.add('prepareAttachment');
  const context: Context = { store, customer, capabilities, has: (method) => !absent.has(method) };
  const line = createLine({ ...behaviour, without: [] }, wait);

  /** A call over the line: signed in, or refused. */
  const over = <T>(
    method: AdapterMethod,
    args: readonly unknown[],
    signal: AbortSignal | undefined,
    work: (wait: (parts?: number) => Promise<void>) => T | Promise<T>,
  ): Promise<T> =>
    line.call(method, args, signal, (pause) => {
      if (store.signedOut.has(customer.id)) throw new TicketError('unauthorized', 'The session has ended');
      return work(pause);
    });

  const adapter: Required<TicketAdapter> = {
    capabilities,
    loadDesk: (options) =>
      over('loadDesk', [], options?.signal, () => {
        const { name, email, login } = customer;
        const viewer = { ...(name && { name }), ...(email && { email }), ...(login && { login }) };
        return { viewer, ...structuredClone(store.desk), departments: departmentsNow(store) };
      }),
    listTickets: (query, options) => over('listTickets', [query], options?.signal, () => listTickets(context, query)),
    getTicket: (id, options) =>
      over('getTicket', [id], options?.signal, () => toTicket(context, ownTicket(store, customer.id, id))),
    listMessages: (id, query, options) =>
      over('listMessages', [id, query], options?.signal, () => listMessages(context, id, query)),
    createTicket: (draft, options) =>
      over('createTicket', [draft, options], options.signal, () => createTicket(context, draft, options)),
    reply: (id, draft, options) =>
      over('reply', [id, draft, options], options.signal, () => reply(context, id, draft, options)),
    closeTicket: (id, options) =>
      over('closeTicket', [id, options], options.signal, () => closeTicket(context, id, options)),
    reopenTicket: (id, options) =>
      over('reopenTicket', [id, options], options.signal, () => reopenTicket(context, id, options)),
    listServices: (query, options) =>
      over('listServices', [query], options?.signal, () => listServices(context, query)),
    prepareAttachment: (file, options) =>
      over('prepareAttachment', [file], options?.signal, (pause) =>
        prepareAttachment(context, file, pause, options?.onProgress),
      ),
    getAttachment: (ref, options) => over('getAttachment', [ref], options?.signal, () => getAttachment(context, ref)),
    searchArticles: (text, options) =>
      over('searchArticles', [text], options?.signal, () => searchArticles(context, text)),
    findSimilarTickets: (draft, options) =>
      over('findSimilarTickets', [draft], options?.signal, () => findSimilarTickets(context, draft)),
    rate: (target, rating, options) =>
      over('rate', [target, rating, options], options.signal, () => rate(context, target, rating, options)),
    markRead: (id, options) => over('markRead', [id], options?.signal, () => markRead(context, id)),
    editMessage: (id, messageId, body, options) =>
      over('editMessage', [id, messageId, body, options], options.signal, () =>
        editMessage(context, id, messageId, body, options),
      ),
    deleteMessage: (id, messageId, options) =>
      over('deleteMessage', [id, messageId, options], options.signal, () =>
        deleteMessage(context, id, messageId, options),
      ),
    listRevisions: (id, messageId, options) =>
      over('listRevisions', [id, messageId], options?.signal, () => listRevisions(context, id, messageId)),
    retractMessage: (id, messageId, body, options) =>
      over('retractMessage', [id, messageId, body, options], options.signal, () =>
        retractMessage(context, id, messageId, body, options),
      ),
    listFiles: (id, query, options) =>
      over('listFiles', [id, query], options?.signal, () => listFiles(context, id, query)),
    changeTicket: (id, change, options) =>
      over('changeTicket', [id, change, options], options.signal, () => changeTicket(context, id, change, options)),
    setHidden: (id, hidden, options) =>
      over('setHidden', [id, hidden, options], options.signal, () => setHidden(context, id, hidden, options)),
    setMuted: (id, muted, options) =>
      over('setMuted', [id, muted, options], options.signal, () => setMuted(context, id, muted, options)),
    sendTyping: (id, options) => over('sendTyping', [id], options?.signal, () => sendTyping(context, id)),
    setParticipants: (id, emails, options) =>
      over('setParticipants', [id, emails, options], options.signal, () =>
        setParticipants(context, id, emails, options),
      ),
    subscribe(onChange, onError) {
      const fault = line.faultOf('subscribe', []);
      if (fault === undefined) return subscribe(context, onChange, onError);
      let ended = false;
      if (typeof fault === 'string' && fault !== 'never')
        queueMicrotask(() => {
          if (!ended) onError(asError(fault));
        });
      return () => {
        ended = true;
      };
    },
    changesSince: (mark, options) => over('changesSince', [mark], options?.signal, () => changesSince(context, mark)),
  };
  for (const method of absent) Reflect.deleteProperty(adapter, method);
  return adapter;
}

function capabilitiesOf(
  { capabilities }: MemoryBehaviour<OptionalAdapterMethod>,
  absent: ReadonlySet<OptionalAdapterMethod>,
): Capabilities {
  const attachments = absent.has('prepareAttachment') ? 'none' : everything.attachments;
  // What cannot be put away cannot be looked for there.
  const filter = everything.filter.filter((key) => key !== 'hidden' || !absent.has('setHidden'));
  return { ...everything, attachments, filter, ...capabilities };
}
