import { attempt, id, listOf, objectOf, type Skip } from './border/read.js';
import { attachmentFields, author, body } from './border/readThread.js';
import { instant } from './border/readTicket.js';
import { checkPage } from './checkShape.js';
import { TicketError } from './errors.js';
import type { Page, Revision, TicketFile } from './model.js';

export const ticketFile = objectOf<TicketFile>({ ...attachmentFields, messageId: id, author, createdAt: instant }, [
  'id',
  'messageId',
]);

/** A page of all the files of a ticket: those that can be drawn, each once. */
export const checkFilePage = (value: unknown, skip: Skip = () => undefined): Page<TicketFile> =>
  checkPage(ticketFile, value, skip, 'a page of files');

export const revision = objectOf<Revision>({ at: instant, body }, ['body']);
const revisions = listOf(revision);

/** The earlier versions of a message that can be read. */
export function checkRevisions(value: unknown, skip: Skip = () => undefined): Revision[] {
  const read = attempt(() => revisions(value, skip));
  if (read) return read;
  throw new TicketError('malformed', 'The adapter answered something that is not a list of earlier versions.');
}
