import type { WriteOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Message } from '../../core/model.js';
import { messageProblems, refuseProblems } from '../../core/rules/draftProblems.js';
import { announce } from './announce.js';
import type { Context } from './context.js';
import { once } from './idempotency.js';
import { instant, ownTicket, type StoredMessage, type StoredTicket } from './store.js';
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
    message.body = { format: 'text', value: body };
    message.editedAt = instant(store);
    announce(store, ticket, { type: 'message' });
    return toMessage(context, ticket, message);
  });
}

/** Takes the customer's own message away, and its files, while that is allowed. */
export function deleteMessage(context: Context, ticketId: string, messageId: string, options: WriteOptions): void {
  once(context, options, ['deleteMessage', ticketId, messageId], () => {
    const { store } = context;
    const { ticket, message } = allowed(context, ticketId, messageId, 'delete');
    ticket.items = ticket.items.filter(({ id }) => id !== message.id);
    for (const { id } of message.attachments) store.files.delete(id);
    announce(store, ticket, { type: 'message' });
  });
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
  what: 'edit' | 'delete',
): { ticket: StoredTicket; message: StoredMessage } {
  const ticket = ownTicket(context.store, context.customer.id, ticketId);
  const message = findMessage(ticket, messageId);
  if (!toMessage(context, ticket, message).can?.[what])
    throw new TicketError('forbidden', `Message ${messageId} cannot be changed any more`);
  return { ticket, message };
}
