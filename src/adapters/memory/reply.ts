import type { NewReply, WriteOptions } from '../../core/adapter.js';
import { TicketError } from '../../core/errors.js';
import type { Message, Ticket } from '../../core/model.js';
import { messageProblems, refuseProblems } from '../../core/rules/draftProblems.js';
import { announce } from './announce.js';
import type { Context } from './context.js';
import { once } from './idempotency.js';
import { customerOf, statusId } from './seed.js';
import { recordStatus } from './status.js';
import { addItem, instant, nextId, ownTicket, type StoredTicket } from './store.js';
import { checkAttachments, readCarried } from './uploads.js';
import { isReopenable, statusOf, toMessage, toTicket } from './view.js';

/** Adds the customer's message to a ticket. Whoever writes has read. */
export async function reply(
  context: Context,
  ticketId: string,
  { body, attachments }: NewReply,
  options: WriteOptions,
): Promise<{ ticket: Ticket; message: Message }> {
  const carried = await readCarried(attachments);
  options.signal?.throwIfAborted();
  return once(context, options, ['reply', ticketId, body, attachments], () => {
    const { store, customer } = context;
    const ticket = ownTicket(store, customer.id, ticketId);
    refuseProblems(messageProblems(store.desk, { body, ...(attachments && { attachments }) }));
    const files = checkAttachments(context, attachments, carried);
    turnToStaff(context, ticket);
    const message: Message = {
      type: 'message',
      id: nextId(store, 'message'),
      clientRef: options.clientRef,
      author: customerOf(store, ticket),
      body: { format: 'text', value: body },
      attachments: files.hang(),
      createdAt: instant(store),
    };
    const { seq } = addItem(store, ticket, message);
    ticket.readUpTo = seq;
    ticket.typingAt = Number.NEGATIVE_INFINITY;
    announce(store, ticket, { type: 'message', clientRef: options.clientRef });
    return { ticket: toTicket(context, ticket), message: toMessage(context, ticket, { ...message, seq }) };
  });
}

function turnToStaff({ store, customer, capabilities }: Context, ticket: StoredTicket): void {
  const { kind } = statusOf(store, ticket);
  const open = statusId(store, 'open');
  if (kind === 'answered') ticket.statusId = open;
  if (kind !== 'closed') return;
  if (!capabilities.replyReopens || !isReopenable(store, ticket))
    throw new TicketError('conflict', `Ticket ${ticket.id} of ${customer.id} is closed`);
  recordStatus(store, ticket, open, customerOf(store, ticket));
}
