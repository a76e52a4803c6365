import { objectOf } from './border/read.js';
import { readMessage } from './border/readThread.js';
import { ticket } from './border/readTicket.js';
import { nobody, readOr, type Skip } from './checkShape.js';
import type { Message, Ticket } from './model.js';

// Without a readable message the reply is done all the same: the thread is loaded again and shows it.
export const replyResult = objectOf<{ ticket: Ticket; message?: Message }>({ ticket, message: readMessage }, [
  'ticket',
]);

export function checkReply(value: unknown, skip: Skip = nobody): { ticket: Ticket; message?: Message } {
  return readOr(replyResult, value, skip, 'a ticket with a reply');
}
