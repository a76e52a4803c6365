import { decodeCursor, encodeCursor, pageSize } from '../../core/cursor.js';
import type { Page, TicketFile } from '../../core/model.js';
import type { Context } from './context.js';
import { ownTicket } from './store.js';
import { messagesOf, seenAs } from './view.js';

/** One page of all the files of a ticket: of the newest message first, within one as they hang there. */
export function listFiles(
  { store, customer }: Context,
  ticketId: string,
  { cursor }: { cursor?: string | null },
): Page<TicketFile> {
  const ticket = ownTicket(store, customer.id, ticketId);
  const files = messagesOf(ticket)
    .toReversed()
    .flatMap(({ id, seq, author, createdAt, attachments }) =>
      attachments.map((attachment, place) => ({
        file: { ...attachment, messageId: id, author: seenAs(author), createdAt },
        seq,
        place,
      })),
    );
  const [seq = Number.POSITIVE_INFINITY, place = 0] = cursor ? decodeCursor(cursor, 'files', 2).map(Number) : [];
  const rest = files.filter((one) => one.seq < seq || (one.seq === seq && one.place > place));
  const page = rest.slice(0, pageSize(undefined));
  const last = page.at(-1);
  return {
    items: page.map(({ file }) => file),
    nextCursor: last && rest.length > page.length ? encodeCursor('files', [last.seq, last.place]) : null,
    total: files.length,
  };
}
