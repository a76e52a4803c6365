import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { recordChange } from './changes.js';
import { lockTicket, type LockedTicket } from './getTicket.js';
import { messageOf, readMessage } from './readMessages.js';
import { once } from './once.js';
import type { Message, WriteOptions } from './port.js';
import { forbidden, refuse } from './refuse.js';
import type { Scope } from './scope.js';
import { fold, storable } from './text.js';
import { checkBody } from './writeMessage.js';

/** Puts another text into one's own young message. */
export function editMessage(
  scope: Scope,
  ticketId: string,
  messageId: string,
  body: string,
  options: WriteOptions,
): Promise<Message> {
  const { viewer, clock } = scope;
  return once(scope, options, `edit ${ticketId} ${messageId}`, body, async (tx) => {
    const { ticket, message } = await ownMessage(tx, scope, ticketId, messageId);
    if (!message.can?.edit) throw forbidden(viewer, 'edit this message any more');
    const problem = checkBody(body, message.attachments.length > 0);
    if (problem) throw refuse(viewer, { body: problem });
    const text = storable(body);
    await tx.query(sql`
      update messages set body = ${text}, search_text = ${fold(text)}, edited_at = ${clock()}
      where id = ${Number(message.id)}`);
    await recordEdit(tx, scope, ticket);
    return readMessage(tx, scope, Number(message.id));
  });
}

/** Takes one's own young message away, with its files. The first of a ticket stays. */
export function deleteMessage(scope: Scope, ticketId: string, messageId: string, options: WriteOptions): Promise<void> {
  const { viewer } = scope;
  return once(scope, options, `delete ${ticketId} ${messageId}`, null, async (tx) => {
    const { ticket, message } = await ownMessage(tx, scope, ticketId, messageId);
    if (!message.can?.delete) throw forbidden(viewer, 'delete this message');
    await tx.query(sql`delete from messages where id = ${Number(message.id)}`);
    await tx.query(sql`
      update tickets set last_author =
        (select author_role from messages where ticket_id = ${ticket.id} order by id desc limit 1)
      where id = ${ticket.id}`);
    await recordEdit(tx, scope, ticket);
  });
}

async function ownMessage(tx: Queryable, scope: Scope, ticketId: string, messageId: string) {
  const ticket = await lockTicket(tx, scope.viewer, ticketId);
  const { id } = await messageOf(tx, ticket.id, messageId);
  return { ticket, message: await readMessage(tx, scope, id) };
}

async function recordEdit(tx: Queryable, { viewer, clock }: Scope, ticket: LockedTicket): Promise<void> {
  await recordChange(
    tx,
    { ticketId: ticket.id, customerId: ticket.customer_id, kind: 'ticket', onlyFor: 'all', authorId: viewer.id },
    clock(),
  );
}
