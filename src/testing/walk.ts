import type { TicketAdapter, TicketQuery } from '../core/adapter.js';
import type { Message, Page, ThreadItem, TicketSummary } from '../core/model.js';
import { check } from './assert.js';

/** More pages than any case makes: a list that goes round in circles is found out. */
const mostPages = 2000;

/** Follows the cursors to the end. Each entry is one page. */
export async function walkPages<T>(load: (cursor: string | null) => Promise<Page<T>>): Promise<Page<T>[]> {
  const pages: Page<T>[] = [];
  const follow = async (cursor: string | null): Promise<void> => {
    const page = await load(cursor);
    pages.push(page);
    check(pages.length < mostPages, `${mostPages} pages and no end: nextCursor must become null`);
    if (page.nextCursor !== null) await follow(page.nextCursor);
  };
  await follow(null);
  return pages;
}

/** Every ticket that a query finds. */
export async function allTickets(adapter: TicketAdapter, query: TicketQuery = {}): Promise<TicketSummary[]> {
  const pages = await walkPages((cursor) => adapter.listTickets({ ...query, cursor }));
  return pages.flatMap(({ items }) => items);
}

/** A whole thread, oldest to newest. */
export async function wholeThread(adapter: TicketAdapter, ticketId: string, limit?: number): Promise<ThreadItem[]> {
  const pages = await walkPages((cursor) =>
    adapter.listMessages(ticketId, { cursor, ...(limit !== undefined && { limit }) }),
  );
  return pages.toReversed().flatMap(({ items }) => items);
}

/** The messages of a thread, oldest to newest. */
export async function allMessages(adapter: TicketAdapter, ticketId: string): Promise<Message[]> {
  return (await wholeThread(adapter, ticketId)).filter((item) => item.type === 'message');
}
