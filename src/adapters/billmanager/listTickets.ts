import type { CallOptions, TicketQuery } from '../../core/adapter.js';
import { decodeCursor, encodeCursor, pageSize } from '../../core/cursor.js';
import type { TicketPage, TicketSummary } from '../../core/model.js';
import { refuse } from '../../core/refuse.js';
import { isBlank } from '../../core/rules/isBlank.js';
import type { Context } from './context.js';
import { loadRows, type Shelf } from './loadRows.js';
import { mergeStreams, type Position, type Stream } from './mergeStreams.js';

/** A page of tickets: of those at work and those in the archive, two lists of BILLmanager, as of one. */
export async function listTickets(context: Context, query: TicketQuery, options: CallOptions): Promise<TicketPage> {
  const sort = query.sort ?? '-updatedAt';
  const start: Position = query.cursor
    ? readPosition(query.cursor, sort)
    : { size: pageSize(query.limit), key: undefined, seen: [], pages: [] };
  const { rows, next, total } = await mergeStreams(
    createStreams(context, { ...query, sort }, options),
    start,
    !sort.startsWith('-'),
  );
  return {
    items: rows.map(({ ticket }) => ticket),
    nextCursor:
      next && encodeCursor(`tickets ${sort}`, [next.size, next.key ?? 0, next.seen.join(), next.pages.join()]),
    ...(total !== undefined && { total }),
  };
}

function readPosition(cursor: string, sort: string): Position {
  const [size, key, seen, pages] = decodeCursor(cursor, `tickets ${sort}`, 4);
  const numbers = String(pages).split(',').map(Number);
  // It has been in a browser: what stands in it goes into requests to the backend.
  const isOurs = typeof size === 'number' && pageSize(size) === size && typeof key === 'number';
  if (!isOurs || !numbers.every((page) => Number.isSafeInteger(page) && page >= 0))
    throw refuse('cursor', 'is not one of ours');
  return { size, key, seen: String(seen).split(','), pages: numbers };
}

/** The lists that hold what a query asks for, each as often as it must be searched. */
function createStreams(context: Context, query: TicketQuery, options: CallOptions): Stream[] {
  const { assumptions } = context;
  const { columns, searchFields } = assumptions;
  const { kinds = [], sort = '' } = query;
  const text = isBlank(query.text ?? '') ? '' : (query.text?.trim() ?? '');
  const isByNumber = sort.endsWith('number');
  const order = (sort.startsWith('-') ? '-' : '+') + (isByNumber ? columns.number : columns.updatedAt);
  const fields = text === '' ? [undefined] : searchFields;

  function createStream({ list, filter }: Shelf, field: (typeof fields)[number]): Stream {
    const shelf = { list, filter: field ? { ...filter, [field]: text } : filter };
    const fits = ({ status, subject }: TicketSummary) =>
      (kinds.length === 0 || kinds.includes(status.kind)) && (field !== 'name' || holds(subject, text));
    return {
      async load(page) {
        const { tickets, isLast, total } = await loadRows(context, shelf, { page, order }, options);
        const kept = tickets.filter(fits);
        const rows = kept.map((ticket) => ({
          ticket,
          key: isByNumber ? Number(ticket.id) : Date.parse(ticket.updatedAt),
        }));
        // Not where BILLmanager filters less than it was asked to, or the same ticket may be found twice.
        const isCounted = kept.length === tickets.length && fields.length === 1;
        return { rows, isLast, total: isCounted ? total : undefined };
      },
    };
  }

  return shelvesFor(context, kinds).flatMap((shelf) => fields.map((field) => createStream(shelf, field)));
}

function shelvesFor({ assumptions }: Context, kinds: readonly string[]): Shelf[] {
  const { archivedStatus, statuses, row } = assumptions;
  const isWanted = (kind: string | undefined) => kinds.length === 0 || kinds.includes(kind ?? '');
  const ids = Object.keys(statuses).filter((id) => id !== archivedStatus && isWanted(statuses[id]));
  return [
    ...(ids.length > 0
      ? [{ list: 'list', filter: kinds.length > 0 ? { [row.status]: ids.join() } : {} } as const]
      : []),
    ...(isWanted(statuses[archivedStatus]) ? [{ list: 'archive', filter: {} } as const] : []),
  ];
}

/** BILLmanager may take signs for wildcards, or a filter for nothing: what is found by its subject holds the text. */
function holds(subject: string, text: string): boolean {
  return subject.toLowerCase().includes(text.toLowerCase());
}
