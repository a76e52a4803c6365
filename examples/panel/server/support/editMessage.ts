import type { Queryable } from '../db/database.js';
import { sql } from '../db/sql.js';
import { recordChange } from './changes.js';
import { lockTicket, type LockedTicket } from './getTicket.js';
import { once } from './once.js';
import type { Message, WriteOptions } from './port.js';
import { messageOf, readMessage } from './readMessages.js';
import { forbidden, refuse } from './refuse.js';
import type { Scope } from './scope.js';
import { fold, storable } from './text.js';
import { checkBody } from './writeMessage.js';

/** Puts another text into one's own young message. What stood there before can be read on. */
export function editMessage(
  scope: Scope,
  ticketId: string,
  messageId: string,
  body: string,
  options: WriteOptions,
): Promise<Message> {
  const { viewer, clock } = scope;
  return once(scope, options, `edit ${ticketId} ${messageId}`, body, async (tx) => {
    const { ticket, message, id } = await ownMessage(tx, scope, ticketId, messageId);
    if (!message.can?.edit) throw forbidden(viewer, 'edit this message any more');
    const text = checked(scope, body, message);
    if (text === message.body.value) return message;
    await tx.query(sql`
      insert into revisions (message_id, body, at)
      select id, body, coalesce(edited_at, created_at) from messages where id = ${id}`);
    await tx.query(sql`
      update messages set body = ${text}, search_text = ${fold(text)}, edited_at = ${clock()} where id = ${id}`);
    await recordEdit(tx, scope, ticket);
    return readMessage(tx, scope, id);
  });
}

/** Takes one's own young message away, with its files; its place in the thread stays. The first of a ticket stays whole. */
export function deleteMessage(scope: Scope, ticketId: string, messageId: string, options: WriteOptions): Promise<void> {
  const { viewer, clock } = scope;
  return once(scope, options, `delete ${ticketId} ${messageId}`, null, async (tx) => {
    const { ticket, message, id } = await ownMessage(tx, scope, ticketId, messageId);
    if (!message.can?.delete) throw forbidden(viewer, 'delete this message');
    await tx.query(sql`delete from attachments where message_id = ${id}`);
    await tx.query(sql`delete from revisions where message_id = ${id}`);
    await tx.query(sql`update messages set body = '', search_text = '', deleted_at = ${clock()} where id = ${id}`);
    await forgetAnswers(tx, scope, id);
    await forgetMails(tx, id);
    await tx.query(sql`
      update tickets set last_author =
        (select author_role from messages where ticket_id = ${ticket.id} and deleted_at is null
          order by id desc limit 1)
      where id = ${ticket.id}`);
    await recordEdit(tx, scope, ticket);
  });
}

/** Takes a secret out of one's own message, however old: no version of it from before is left. */
export function retractMessage(
  scope: Scope,
  ticketId: string,
  messageId: string,
  body: string,
  options: WriteOptions,
): Promise<Message> {
  const { viewer, clock } = scope;
  return once(scope, options, `retract ${ticketId} ${messageId}`, body, async (tx) => {
    const { ticket, message, id } = await ownMessage(tx, scope, ticketId, messageId);
    if (!message.can?.retract) throw forbidden(viewer, 'retract this message');
    const text = checked(scope, body, message);
    await tx.query(sql`delete from revisions where message_id = ${id}`);
    await tx.query(sql`
      update messages set body = ${text}, search_text = ${fold(text)}, retracted_at = ${clock()} where id = ${id}`);
    await forgetAnswers(tx, scope, id);
    // Whoever had a mail coming gets one, with the words as they are now.
    if (await forgetMails(tx, id)) await scope.mailer.staffReplied(tx, ticket.id, id);
    await recordEdit(tx, scope, ticket);
    return readMessage(tx, scope, id);
  });
}

/** The answers that were kept for repeated writes have the words too: from now on they answer the message as it is. */
async function forgetAnswers(tx: Queryable, scope: Scope, id: number): Promise<void> {
  const now = JSON.stringify(await readMessage(tx, scope, id));
  await tx.query(sql`
    update writes set answer = case
      when answer->>'type' = 'message' then ${now}::jsonb
      else jsonb_set(answer, '{message}', ${now}::jsonb) end
    where user_id = ${scope.viewer.id}
      and ((answer->>'type' = 'message' and answer->>'id' = ${String(id)}) or answer->'message'->>'id' = ${String(id)})`);
}

/** What is out is out of reach; what waits does not go, and what was sent is not kept here. @returns Whether one waited. */
async function forgetMails(tx: Queryable, id: number): Promise<boolean> {
  await tx.query(sql`
    update mails set body_text = '', body_html = ''
    where about_message_id = ${id} and state in ('sent', 'failed')`);
  const waiting = await tx.query(sql`
    delete from mails where about_message_id = ${id} and state = 'queued' returning 1`);
  return waiting.length > 0;
}

function checked({ viewer }: Scope, body: string, { attachments }: Message): string {
  const problem = checkBody(body, attachments.length > 0);
  if (problem) throw refuse(viewer, { body: problem });
  return storable(body);
}

async function ownMessage(tx: Queryable, scope: Scope, ticketId: string, messageId: string) {
  const ticket = await lockTicket(tx, scope.viewer, ticketId);
  const { id } = await messageOf(tx, ticket.id, messageId);
  return { ticket, id, message: await readMessage(tx, scope, id) };
}

async function recordEdit(tx: Queryable, { viewer, clock }: Scope, ticket: LockedTicket): Promise<void> {
  await recordChange(
    tx,
    { ticketId: ticket.id, customerId: ticket.customer_id, kind: 'ticket', onlyFor: 'all', authorId: viewer.id },
    clock(),
  );
}
