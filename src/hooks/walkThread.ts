import { checkThreadPage } from '../core/checkShape.js';
import { TicketError } from '../core/errors.js';
import type { Page, ThreadItem } from '../core/model.js';
import type { Support } from './SupportProvider.js';
import { uniqueRows } from './pages.js';

/** Rows asked for at once: as many as the contract allows. */
const most = 100;

/**
 * Every message and event of a ticket, the oldest first, past what is kept for the views.
 *
 * @param onPage Told after each page how many there are, and of how many, when that is known.
 * @throws {TicketError} `aborted` by the signal; `malformed` where the pages go round.
 */
export async function walkThread(
  { adapter, call }: Pick<Support, 'adapter' | 'call'>,
  ticketId: string,
  signal: AbortSignal,
  onPage: (count: number, total: number | undefined) => void,
): Promise<ThreadItem[]> {
  const seen = new Set<string | null>();
  const walk = async (cursor: string | null, newer: readonly Page<ThreadItem>[]): Promise<ThreadItem[]> => {
    if (seen.has(cursor)) throw new TicketError('malformed', 'The pages of the thread go round.');
    seen.add(cursor);
    const load = (options: { signal: AbortSignal }) => adapter.listMessages(ticketId, { cursor, limit: most }, options);
    const page = await call(load, checkThreadPage, signal);
    const pages = [page, ...newer];
    onPage(
      pages.reduce((sum, { items }) => sum + items.length, 0),
      pages.at(-1)?.total,
    );
    return page.nextCursor === null ? uniqueRows(pages) : walk(page.nextCursor, pages);
  };
  return walk(null, []);
}
