import type { TicketSummary } from '../../core/model.js';

/** A ticket, and the number that its list is in the order of. */
export interface Row {
  ticket: TicketSummary;
  key: number;
}

/** One list of BILLmanager, by pages from 1. */
export interface Stream {
  load(page: number): Promise<{ rows: Row[]; isLast: boolean; total: number | undefined }>;
}

/** Where a page of the merged list begins: after the rows up to `key`, and after those of `key` itself that are `seen`. */
export interface Position {
  /** Rows a page. */
  size: number;
  /** The key of the last row there was; nothing at the start. */
  key: number | undefined;
  /** Ids of rows with that key. */
  seen: string[];
  /** For each stream the page to look at first; 0: it has ended. */
  pages: number[];
}

export interface Merged {
  rows: Row[];
  next: Position | null;
  /** How many there are in all streams, when each says it. */
  total: number | undefined;
}

interface Found {
  rows: (Row & { page: number })[];
  /** The page to go on with; 0 at the end. */
  page: number;
  total: number | undefined;
}

/**
 * One page of several lists as one. It goes by the rows and not by their offset: what comes or goes in between moves
 * no row from one page to another.
 */
export async function mergeStreams(streams: readonly Stream[], start: Position, isAscending: boolean): Promise<Merged> {
  const compare = (a: number, b: number) => (isAscending ? a - b : b - a);
  const seen = new Set(start.seen);
  const wasSeen = ({ key, ticket }: Row) =>
    start.key !== undefined && (compare(key, start.key) < 0 || (key === start.key && seen.has(ticket.id)));

  /** The rows from a page on, until enough of them are new; also those that were seen, for a look at their order. */
  async function collect(stream: Stream, first: number, page: number, before: Found['rows']): Promise<Found> {
    const { rows, isLast, total } = await stream.load(page);
    const [top] = rows;
    // Rows have gone: those that follow now begin on a page before. A page that is not there may be any number
    // beyond the end, since a browser has had it.
    const earlier = top ? page - 1 : 1;
    if (page === first && page > 1 && (!top || !wasSeen(top))) return collect(stream, earlier, earlier, []);
    const all = [...before, ...rows.map((row) => ({ ...row, page }))];
    const isEnough = all.filter((row) => !wasSeen(row)).length >= start.size;
    const isEnd = isLast || isRepeated(rows, before);
    if (isEnd || isEnough) return { rows: all, page: isEnd ? 0 : page + 1, total };
    return collect(stream, first, page + 1, all);
  }

  async function collectAll(stream: Stream, page = 1, before: Found['rows'] = []): Promise<Found> {
    const { rows, isLast, total } = await stream.load(page);
    const all = [...before, ...rows.map((row) => ({ ...row, page: 1 }))];
    const isEnd = isLast || isRepeated(rows, before);
    return isEnd ? { rows: all, page: 0, total } : collectAll(stream, page + 1, all);
  }

  async function read(stream: Stream, first: number): Promise<Found> {
    if (first === 0) return { rows: [], page: 0, total: undefined };
    const found = await collect(stream, first, first, []);
    const { rows, page } = found;
    const isSorted = rows.every(({ key }, index) => compare(rows[index - 1]?.key ?? key, key) <= 0);
    // BILLmanager may give another order than asked. A list that is whole is sorted below; of others all must be known.
    const isWhole = page === 0 && rows.every((row) => row.page === 1);
    const all = isSorted || isWhole ? found : await collectAll(stream);
    return { ...all, rows: all.rows.filter((row) => !wasSeen(row)) };
  }

  const found = await Promise.all(streams.map((stream, index) => read(stream, start.pages[index] ?? 1)));
  const merged = found
    .flatMap(({ rows }, stream) => rows.map((row) => ({ ...row, stream })))
    .toSorted((a, b) => compare(a.key, b.key));
  // A ticket may be found by its subject and by its words.
  const unique = merged.filter((row, index) => merged.findIndex(({ ticket }) => ticket.id === row.ticket.id) === index);
  const rows = unique.slice(0, start.size);
  const rest = unique.slice(start.size);
  const key = rows.at(-1)?.key ?? start.key;
  const isWhole = rest.length === 0 && found.every(({ page }) => page === 0);
  const totals = found.map(({ total }) => total);
  return {
    rows,
    next: isWhole
      ? null
      : {
          size: start.size,
          key,
          seen: [
            ...(key === start.key ? start.seen : []),
            ...rows.filter((row) => row.key === key).map(({ ticket }) => ticket.id),
          ],
          pages: found.map(({ page }, stream) => rest.find((row) => row.stream === stream)?.page ?? page),
        },
    total: totals.every((one) => one !== undefined) ? totals.reduce((sum, one) => sum + one, 0) : undefined,
  };
}

/** A list that does not page gives the same for ever; a page of one row may come again because another came on top. */
function isRepeated(rows: readonly Row[], before: readonly Row[]): boolean {
  const known = new Set(before.map(({ ticket }) => ticket.id));
  return rows.length > 1 && rows.every(({ ticket }) => known.has(ticket.id));
}
