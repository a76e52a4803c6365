/**
 * The last look at what an adapter answered, before a view draws it. Adapters are other people's code:
 * a wrong shape becomes a `malformed` error here instead of a crash in the middle of a page.
 * Written by hand because a schema library would weigh more than all the hooks together.
 */
import type { ChangeEvent } from './adapter.js';
import { TicketError } from './errors.js';
import { isFields } from './fields.js';
import type { Desk, Message, Page, Service, ThreadItem, Ticket, TicketPage, TicketSummary } from './model.js';

/** More rows than any sane page: drawing them would freeze the host's page. */
const mostRows = 1000;

const isText = (value: unknown): value is string => typeof value === 'string';
const isId = (value: unknown): value is string => isText(value) && value !== '';

function isSummary(value: unknown): value is TicketSummary {
  return (
    isFields(value) &&
    isId(value['id']) &&
    isText(value['number']) &&
    isText(value['subject']) &&
    isFields(value['status']) &&
    isText(value['status']['kind']) &&
    isText(value['createdAt']) &&
    isText(value['updatedAt'])
  );
}

function isThreadItem(value: unknown): value is ThreadItem {
  if (!isFields(value) || !isId(value['id'])) return false;
  if (value['type'] === 'event') return isFields(value['change']) && isText(value['at']);
  return (
    value['type'] === 'message' &&
    isFields(value['author']) &&
    isFields(value['body']) &&
    isText(value['body']['value']) &&
    Array.isArray(value['attachments']) &&
    isText(value['createdAt'])
  );
}

const isOption = (value: unknown): value is Service => isFields(value) && isId(value['id']) && isText(value['label']);

function malformed(what: string): TicketError {
  return new TicketError('malformed', `The adapter answered something that is not ${what}.`);
}

/** Keeps the rows that can be drawn, each id once. All rows bad is an error: a failure must not look empty. */
function checkPage<Row extends { id: string }>(
  value: unknown,
  isRow: (row: unknown) => row is Row,
  what: string,
): Page<Row> {
  if (!isFields(value) || !Array.isArray(value['items']) || value['items'].length > mostRows) throw malformed(what);
  const cursor = value['nextCursor'];
  if (cursor !== null && !isText(cursor)) throw malformed(what);
  const seen = new Set<string>();
  const items = value['items'].filter((row): row is Row => {
    if (!isRow(row) || seen.has(row.id)) return false;
    seen.add(row.id);
    return true;
  });
  if (items.length === 0 && value['items'].length > 0) throw malformed(what);
  return { ...value, items, nextCursor: cursor };
}

export const checkTicketPage = (value: unknown): TicketPage => checkPage(value, isSummary, 'a page of tickets');

export const checkThreadPage = (value: unknown): Page<ThreadItem> =>
  checkPage(value, isThreadItem, 'a page of messages');

export const checkServicePage = (value: unknown): Page<Service> => checkPage(value, isOption, 'a page of services');

export function checkTicket(value: unknown): Ticket {
  if (isSummary(value) && isFields((value as Ticket).can)) return value as Ticket;
  throw malformed('a ticket');
}

export function checkReply(value: unknown): { ticket: Ticket; message?: Message } {
  const ticket = checkTicket(isFields(value) && value['ticket']);
  const message = isFields(value) ? value['message'] : undefined;
  // Without a readable message the reply is done all the same: the thread is loaded again and shows it.
  return isThreadItem(message) && message.type === 'message' ? { ticket, message } : { ticket };
}

export function checkChanges(value: unknown): { mark: string; ticketIds: string[] } {
  if (isFields(value) && isText(value['mark']) && Array.isArray(value['ticketIds'])) {
    return { mark: value['mark'], ticketIds: value['ticketIds'].filter(isId) };
  }
  throw malformed('a list of changes');
}

/** What an adapter tells of. What cannot be read told of something: everything is looked at again. */
export function checkChange(value: unknown): ChangeEvent {
  try {
    if (isFields(value) && value['type'] !== 'reset' && isId(value['ticketId'])) {
      return { type: 'ticket', ticketId: value['ticketId'] };
    }
  } catch {
    return { type: 'reset' };
  }
  return { type: 'reset' };
}

export function checkDesk(value: unknown): Desk {
  const lists = isFields(value) && [value['departments'], value['priorities'], value['statuses']];
  if (lists && lists.every(Array.isArray) && isFields(value['viewer']) && isFields(value['limits'])) {
    return value as unknown as Desk;
  }
  throw malformed('a desk');
}
