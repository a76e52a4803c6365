import type { WriteOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import { isFields } from '../../core/fields.js';
import type { Message, Revision } from '../../core/model.js';
import { messageProblems, refuseProblems } from '../../core/rules/draftProblems.js';
import { announce } from './announce.js';
import type { Context } from './context.js';
import { once } from './idempotency.js';
import { instant, ownTicket, type Store, type StoredMessage, type StoredTicket } from './store.js';
import { messagesOf, toMessage } from './view.js';

/** Changes the words of the customer's own message while that is allowed. */
export function editMessage(
  context: Context,
  ticketId: string,
  messageId: string,
  body: string,
  options: WriteOptions,
): Message {
  return once(context, options, ['editMessage', ticketId, messageId, body], () => {
    const { store } = context;
    const { ticket, message } = allowed(context, ticketId, messageId, 'edit');
    refuseProblems(messageProblems(store.desk, { body, attachments: message.attachments }));
    const before = { at: message.editedAt ?? message.createdAt, body: message.body };
    store.revisions.set(message.id, [...(store.revisions.get(message.id) ?? []), before]);
    message.body = { format: 'text', value: body };
    message.editedAt = instant(store);
    announce(store, ticket, { type: 'message' });
    return toMessage(context, ticket, message);
  });
}

/** Takes the words and files of the customer's own message away, while that is allowed. Its place stays. */
export function deleteMessage(context: Context, ticketId: string, messageId: string, options: WriteOptions): void {
  once(context, options, ['deleteMessage', ticketId, messageId], () => {
    const { store } = context;
    const { ticket, message } = allowed(context, ticketId, messageId, 'delete');
    for (const { id } of message.attachments) store.files.delete(id);
    message.attachments = [];
    message.deletedAt = instant(store);
    delete message.rating;
    forget(store, message, '');
    announce(store, ticket, { type: 'message' });
  });
}

/** Puts other words in the place of the customer's own, at any time, and destroys every version that stood there before. */
export function retractMessage(
  context: Context,
  ticketId: string,
  messageId: string,
  body: string,
  options: WriteOptions,
): Message {
  return once(context, options, ['retractMessage', ticketId, messageId, body], () => {
    const { store } = context;
    const { ticket, message } = allowed(context, ticketId, messageId, 'retract');
    refuseProblems(messageProblems(store.desk, { body, attachments: message.attachments }));
    message.retractedAt = instant(store);
    forget(store, message, body);
    announce(store, ticket, { type: 'message' });
    return toMessage(context, ticket, message);
  });
}

/** The earlier versions of a message of the customer's own ticket. */
export function listRevisions({ store, customer }: Context, ticketId: string, messageId: string): Revision[] {
  const { id } = findMessage(ownTicket(store, customer.id, ticketId), messageId);
  return structuredClone(store.revisions.get(id) ?? []);
}

/** Leaves nothing of what a message said, not in what a repeated write would be answered, either. */
function forget(store: Store, message: StoredMessage, value: string): void {
  message.body = { format: 'text', value };
  store.revisions.delete(message.id);
  const { seq: _, ...now } = structuredClone(message);
  for (const { result } of store.results.values()) {
    const answered = [result, isFields(result) ? result['message'] : undefined];
    for (const one of answered) if (isFields(one) && one['id'] === message.id) Object.assign(one, now);
  }
}

/** A message of the customer's own ticket. */
export function findMessage(ticket: StoredTicket, messageId: string): StoredMessage {
  const message = messagesOf(ticket).find(({ id }) => id === messageId);
  if (!message) throw new TicketError('not_found', `No message ${messageId}`);
  return message;
}

function allowed(
  context: Context,
  ticketId: string,
  messageId: string,
  what: 'edit' | 'delete' | 'retract',
): { ticket: StoredTicket; message: StoredMessage } {
  const ticket = ownTicket(context.store, context.customer.id, ticketId);
  const message = findMessage(ticket, messageId);
  if (!toMessage(context, ticket, message).can?.[what])
    throw new TicketError('forbidden', `Message ${messageId} cannot be changed any more`);
  return { ticket, message };
}
