import type { OutboxItem } from '../core/drafts/outboxItem.js';
import { checkReply } from '../core/checkReply.js';
import { checkTicket } from '../core/checkShape.js';
import type { TicketErrorCode } from '../core/errors.js';
import type { Message } from '../core/model.js';
import type { OutboxResult } from '../storage/createOutbox.js';
import type { Session } from './session.js';
import type { ThreadPages } from './useThread.js';

/** Sends what a customer has written, once, and shows everywhere what came of it. */
export async function sendItem(session: Session, item: OutboxItem): Promise<OutboxResult> {
  const { adapter, call } = session;
  const { clientRef, write } = item;
  const bytes = (write.input.attachments ?? []).reduce((sum, { file }) => sum + (file?.size ?? 0), 0);
  const result = await call<OutboxResult>(
    async ({ signal }) =>
      write.type === 'create'
        ? { ticket: await adapter.createTicket(write.input, { clientRef, signal }) }
        : adapter.reply(write.ticketId, write.input, { clientRef, signal }),
    write.type === 'create' ? checkCreated : checkReply,
    undefined,
    bytes,
  );
  noteSent(session, item, result);
  return thenClose(session, item, result);
}

/** Closes the ticket after an answer that was to do so. That it fails does not undo the answer: it is told apart. */
export async function thenClose(session: Session, item: OutboxItem, result: OutboxResult): Promise<OutboxResult> {
  if (item.write.type !== 'reply' || !item.write.thenClose) return result;
  const part = await session.keeper.part().catch(() => undefined);
  if (part) return { ...result, ticket: await part.closeAfter(session, item.clientRef, result.ticket) };
  noteUnclosed(session, result.ticket.id, 'network');
  return result;
}

/** What speaks against closing it is shown with the ticket, until it is closed. */
export function noteUnclosed({ client, scope, emit }: Session, ticketId: string, code: TicketErrorCode): void {
  client.setQueryData([scope, 'unclosed', ticketId], code);
  emit({ type: 'failed', operation: 'close', code });
}

const checkCreated = (answer: unknown) => ({ ticket: checkTicket((answer as Partial<OutboxResult> | null)?.ticket) });

/** Shows what was sent, and tells the host: names and numbers only. */
export function noteSent(
  { client, scope, emit, refresh }: Session,
  { clientRef, write }: OutboxItem,
  { ticket, message }: OutboxResult,
): void {
  client.setQueryData([scope, 'ticket', ticket.id], ticket);
  if (message) {
    // Not every backend says the name back: with it, a view knows its own message.
    const named = { ...message, clientRef };
    client.setQueryData<ThreadPages>([scope, 'thread', ticket.id], (thread) => thread && withNewest(thread, named));
  }
  refresh(ticket.id);
  emit(
    write.type === 'create'
      ? { type: 'created', ticketId: ticket.id, number: ticket.number }
      : { type: 'replied', ticketId: ticket.id },
  );
}

/** The event of a reply may come before its answer: the message is then here already, and only its name is new. */
function withNewest(thread: ThreadPages, message: Message): ThreadPages {
  const [newest, ...older] = thread.pages;
  if (!newest) return thread;
  const isHere = newest.items.some(({ id }) => id === message.id);
  const items = isHere
    ? newest.items.map((item) => (item.id === message.id ? { ...message, ...item } : item))
    : [...newest.items, message];
  return { ...thread, pages: [{ ...newest, items }, ...older] };
}
