import type { TicketError } from '../core/errors.js';

/** The way to the rest of a longer list. */
export interface More {
  /** `none`: everything is here. */
  status: 'none' | 'ready' | 'pending' | 'error';
  error?: TicketError;
  load: () => void;
}

interface PagedQuery {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  error: TicketError | null;
  fetchNextPage: () => unknown;
}

export function toMore(query: PagedQuery): More {
  const load = () => void query.fetchNextPage();
  if (query.isFetchingNextPage) return { status: 'pending', load };
  if (query.isFetchNextPageError && query.error) return { status: 'error', error: query.error, load };
  return { status: query.hasNextPage ? 'ready' : 'none', load };
}

/** How every paged query begins and goes on: the end is `nextCursor === null`, never a short page. */
export const paged = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
};

/** Pages without a row that are passed over in one go. */
const mostEmpty = 4;

/**
 * Loads a page that has something to show: a backend that filters after it has paged answers empty ones before the end.
 * What the first of them says about the whole list stays.
 */
export async function loadFilled<Loaded extends { items: unknown[]; nextCursor: string | null }>(
  load: (cursor: string | null) => Promise<Loaded>,
  cursor: string | null,
): Promise<Loaded> {
  const first = await load(cursor);
  const goOn = async (page: Loaded, passed: number): Promise<Loaded> =>
    page.items.length > 0 || page.nextCursor === null || passed === mostEmpty
      ? { ...first, items: page.items, nextCursor: page.nextCursor }
      : goOn(await load(page.nextCursor), passed + 1);
  return goOn(first, 0);
}

/** Keeps the rows of the question before until those of the next one come: never across two customers. */
export function keepWithin(scope: string) {
  return <Data>(data: Data | undefined, query: { queryKey: readonly unknown[] } | undefined): Data | undefined =>
    query?.queryKey[0] === scope ? data : undefined;
}

/** The rows of all pages, each id once: a row may move to another page between two loads. */
export function uniqueRows<Row extends { id: string }>(pages: readonly { items: Row[] }[]): Row[] {
  const rows = new Map<string, Row>();
  for (const page of pages) for (const row of page.items) if (!rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

/**
 * Joins pages that grow at both ends: what was joined before is not looked at again, however much it is.
 *
 * @returns The rows of all pages, the newest page given first and the oldest row answered first, each id once.
 */
export function createJoin<Row extends { id: string }>(): (pages: readonly { items: readonly Row[] }[]) => Row[] {
  let joined: readonly { items: readonly Row[] }[] = [];
  let rows: Row[] = [];
  let ids = new Set<string>();
  const add = ({ items }: { items: readonly Row[] }) => {
    const fresh = items.filter(({ id }) => !ids.has(id));
    for (const { id } of fresh) ids.add(id);
    rows = [...fresh, ...rows];
  };
  return ([newest, ...older]) => {
    if (!joined.every((page, index) => page === older[index])) {
      joined = [];
      rows = [];
      ids = new Set();
    }
    older.slice(joined.length).forEach(add);
    joined = older;
    return [...rows, ...(newest?.items.filter(({ id }) => !ids.has(id)) ?? [])];
  };
}
