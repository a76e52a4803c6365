import { QueryClient, type InfiniteData } from '@tanstack/react-query';
import type { Page, ThreadItem, TicketAdapter } from 'ticketdock';
import { ticketId } from './createBenchAdapter.js';
import { storageKey } from './mountTicketdock.js';

/** The host's own cache, with every page of the thread in it already: as after a visit before, or from storage. */
export async function restoreThread(adapter: TicketAdapter): Promise<QueryClient> {
  const data: InfiniteData<Page<ThreadItem>, string | null> = { pages: [], pageParams: [] };
  for (let cursor: string | null = null, isOver = false; !isOver;) {
    const page: Page<ThreadItem> = await adapter.listMessages(ticketId, { cursor });
    data.pages.push(page);
    data.pageParams.push(cursor);
    cursor = page.nextCursor;
    isOver = cursor === null;
  }
  const client = new QueryClient();
  client.setQueryData([`ticketdock:${storageKey}`, 'thread', ticketId], data);
  return client;
}
