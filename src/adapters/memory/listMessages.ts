import type { Page, ThreadItem } from '../../core/model.js';
import type { Context } from './context.js';
import { decodeCursor, encodeCursor, pageSize } from '../../core/cursor.js';
import { ownTicket, type StoredItem, type StoredTicket } from './store.js';
import { seenAs, toMessage } from './view.js';

/** One page of a thread: the newest page first, oldest to newest within it. */
export function listMessages(
  context: Context,
  ticketId: string,
  { cursor, limit }: { cursor?: string | null; limit?: number },
): Page<ThreadItem> {
  const ticket = ownTicket(context.store, context.customer.id, ticketId);
  const [before = Number.POSITIVE_INFINITY] = cursor ? decodeCursor(cursor, 'messages', 1) : [];
  const older = ticket.items.filter(({ seq }) => seq < Number(before));
  const page = older.slice(-pageSize(limit));
  const first = page[0];
  return {
    items: page.map((item) => toItem(context, ticket, item)),
    nextCursor: first && older.length > page.length ? encodeCursor('messages', [first.seq]) : null,
    total: ticket.items.length,
  };
}

function toItem(context: Context, ticket: StoredTicket, item: StoredItem): ThreadItem {
  if (item.type === 'message') return toMessage(context, ticket, item);
  const { seq: _, ...event } = structuredClone(item);
  return event.actor ? { ...event, actor: seenAs(event.actor) } : event;
}
