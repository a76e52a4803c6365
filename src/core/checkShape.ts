/**
 * The last look at what an adapter answered, before a view draws it: what can be drawn is copied, rows that cannot are left out
 * and counted, and a wrong shape becomes a `malformed` error here instead of a crash in the middle of a page.
 */
import type { ChangeEvent } from './adapter.js';
import { attempt, count, id, listOf, mostRows, objectOf, text, type Read, type Skip } from './border/read.js';
import { desk, service } from './border/readDesk.js';
import { readMessage, threadItem } from './border/readThread.js';
import { ticket, ticketSummary } from './border/readTicket.js';
import { TicketError } from './errors.js';
import { isFields } from './fields.js';
import type { Desk, Message, Page, Service, StatusKind, ThreadItem, Ticket, TicketPage } from './model.js';

export type { Skip } from './border/read.js';

/** More than any desk sees between two looks. */
const mostChanges = 100_000;

const nobody: Skip = () => undefined;

function malformed(what: string): TicketError {
  return new TicketError('malformed', `The adapter answered something that is not ${what}.`);
}

/** The copy of an answer. @throws {TicketError} `malformed` when it cannot be read. */
function readOr<T>(read: Read<T>, value: unknown, skip: Skip, what: string): T {
  const copy = attempt(() => read(value, skip));
  if (copy === undefined) throw malformed(what);
  return copy;
}

/** Keeps the rows that can be drawn, each id once. All rows bad is an error: a failure must not look empty. */
function checkPage<Row extends { id: string }>(row: Read<Row>, value: unknown, skip: Skip, what: string): Page<Row> {
  const page = objectOf<Page<Row>>(
    {
      items: (rows, skipped) =>
        Array.isArray(rows) && rows.length <= mostRows ? listOf(row)(rows, skipped) : undefined,
      nextCursor: (cursor) => (cursor === null ? '' : text(cursor, nobody)),
      total: count,
      skipped: count,
    },
    ['items', 'nextCursor'],
  );
  let left = 0;
  const { items, nextCursor, skipped = 0, ...rest } = readOr(page, value, (rows) => (left += rows), what);
  const unique = [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
  left += items.length - unique.length + skipped;
  if (left > 0) skip(left);
  if (unique.length === 0 && left > 0) throw malformed(what);
  return { ...rest, items: unique, nextCursor: nextCursor || null };
}

const counts = objectOf<Record<StatusKind, number>>(
  { open: count, in_progress: count, answered: count, closed: count },
  [],
);

export function checkTicketPage(value: unknown, skip: Skip = nobody): TicketPage {
  const page = checkPage(ticketSummary, value, skip, 'a page of tickets');
  const known = attempt(() => counts((value as TicketPage).counts, nobody));
  return known ? { ...page, counts: known } : page;
}

export const checkThreadPage = (value: unknown, skip: Skip = nobody): Page<ThreadItem> =>
  checkPage(threadItem, value, skip, 'a page of messages');

export const checkServicePage = (value: unknown, skip: Skip = nobody): Page<Service> =>
  checkPage(service, value, skip, 'a page of services');

export const checkTicket = (value: unknown, skip: Skip = nobody): Ticket => readOr(ticket, value, skip, 'a ticket');

export const checkDesk = (value: unknown, skip: Skip = nobody): Desk => readOr(desk, value, skip, 'a desk');

export function checkReply(value: unknown, skip: Skip = nobody): { ticket: Ticket; message?: Message } {
  // Without a readable message the reply is done all the same: the thread is loaded again and shows it.
  const read = objectOf<{ ticket: Ticket; message?: Message }>({ ticket, message: readMessage }, ['ticket']);
  return readOr(read, value, skip, 'a ticket with a reply');
}

/** Not cut off as rows are: what is left out here would never be looked at. */
const ticketIds: Read<string[]> = (value) =>
  Array.isArray(value) && value.length <= mostChanges
    ? value.flatMap((one: unknown) => attempt(() => id(one, nobody)) ?? [])
    : undefined;

export function checkChanges(value: unknown): { mark: string; ticketIds: string[] } {
  const read = objectOf<{ mark: string; ticketIds: string[] }>({ mark: text, ticketIds }, ['mark', 'ticketIds']);
  return readOr(read, value, nobody, 'a list of changes');
}

/** What an adapter tells of. What cannot be read told of something: everything is looked at again. */
export function checkChange(value: unknown): ChangeEvent {
  const ticketId = attempt(() =>
    isFields(value) && value['type'] !== 'reset' ? id(value['ticketId'], nobody) : undefined,
  );
  return ticketId === undefined ? { type: 'reset' } : { type: 'ticket', ticketId };
}
