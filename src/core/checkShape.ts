/**
 * The last look at what an adapter answered, before a view draws it: what can be drawn is copied, rows that cannot are left out
 * and counted, and a wrong shape becomes a `malformed` error here instead of a crash in the middle of a page.
 */
import type { ChangeEvent } from './adapter.js';
import { attempt, count, id, listOf, mostRows, objectOf, text, type Read, type Skip } from './border/read.js';
import { desk, service } from './border/readDesk.js';
import { author, threadItem } from './border/readThread.js';
import { ticket, ticketSummary } from './border/readTicket.js';
import { TicketError } from './errors.js';
import { isFields } from './fields.js';
import type { Desk, Page, Person, Service, StatusKind, ThreadItem, Ticket, TicketPage } from './model.js';

export type { Skip } from './border/read.js';

/** More than any desk sees between two looks. */
const mostChanges = 100_000;

export const nobody: Skip = () => undefined;

function malformed(what: string): TicketError {
  return new TicketError('malformed', `The adapter answered something that is not ${what}.`);
}

/** The copy of an answer. @throws {TicketError} `malformed` when it cannot be read. */
export function readOr<T>(read: Read<T>, value: unknown, skip: Skip, what: string): T {
  const copy = attempt(() => read(value, skip));
  if (copy === undefined) throw malformed(what);
  return copy;
}

/** Keeps the rows that can be drawn, each id once. All rows bad is an error: a failure must not look empty. */
export function checkPage<Row extends { id: string }>(
  row: Read<Row>,
  value: unknown,
  skip: Skip,
  what: string,
): Page<Row> {
  const page = objectOf<Page<Row>>(
    {
      items: (rows, how) => (Array.isArray(rows) && rows.length <= mostRows ? listOf(row)(rows, how) : undefined),
      nextCursor: (cursor) => (cursor === null ? '' : text(cursor, nobody)),
      total: count,
      skipped: count,
    },
    ['items', 'nextCursor'],
  );
  let left = 0;
  const { items, nextCursor, skipped = 0, ...rest } = readOr(page, value, (rows) => (left += rows), what);
  const seen = new Set<string>();
  const unique = items.filter((item) => seen.size < seen.add(item.id).size);
  left += items.length - unique.length + skipped;
  if (left > 0) skip(left);
  if (unique.length === 0 && left > 0) throw malformed(what);
  return { ...rest, items: unique, nextCursor: nextCursor || null };
}

export const counts = objectOf<Record<StatusKind, number>>(
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

/** Not cut off as rows are: what is left out here would never be looked at. */
const ticketIds: Read<string[]> = (value) =>
  Array.isArray(value) && value.length <= mostChanges
    ? value.flatMap((one: unknown) => attempt(() => id(one, nobody)) ?? [])
    : undefined;

const changes = objectOf<{ mark: string; ticketIds: string[] }>({ mark: text, ticketIds }, ['mark', 'ticketIds']);

export const checkChanges = (value: unknown): { mark: string; ticketIds: string[] } =>
  readOr(changes, value, nobody, 'a list of changes');

/**
 * What an adapter tells of. What cannot be read told of something: everything is looked at again. Only that somebody is writing
 * changes nothing, and is no reason to look at anything: what cannot be read of it is left out.
 */
export function checkChange(value: unknown): Exclude<ChangeEvent, { type: 'message' }> | undefined {
  const fields = attempt(() => (isFields(value) ? value : undefined)) ?? {};
  const type = attempt(() => fields['type']);
  const ticketId = attempt(() => (type === 'reset' ? undefined : id(fields['ticketId'], nobody)));
  if (type === 'typing') {
    const person: Person | undefined = attempt(() => author(fields['author'], nobody));
    return ticketId === undefined || !person ? undefined : { type, ticketId, author: person };
  }
  return ticketId === undefined ? { type: 'reset' } : { type: 'ticket', ticketId };
}
